import { makeStyles, tokens } from "@fluentui/react-components";
import type { FailureWords } from "../../../core/evidence/explanation";
import { useSpeech } from "../speech/speech";
import type { ArgumentRefusal } from "../../../core/evidence/lineage";
import { Paragraph } from "../layout/Paragraph";

/** Why a call has no answer, and which arguments may have none only here. */
export function FailureText(props: {
  readonly failure: FailureWords;
  readonly doubts: readonly ArgumentRefusal[];
}) {
  const { failure, doubts } = props;
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <strong>{phrases.call.failure[failure.code]}</strong>
      <Paragraph>{failure.words[language]}</Paragraph>
      {doubts.length > 0 && (
        <>
          <Paragraph>{phrases.call.doubtful}</Paragraph>
          <RefusalList refusals={doubts} />
        </>
      )}
    </div>
  );
}

/** Which arguments of a call the pane could not find out, and why. */
export function Refusals({ refusals }: { readonly refusals: readonly ArgumentRefusal[] }) {
  const { phrases } = useSpeech();
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <strong>{phrases.call.unresolved}</strong>
      <RefusalList refusals={refusals} />
    </div>
  );
}

function RefusalList({ refusals }: { readonly refusals: readonly ArgumentRefusal[] }) {
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {refusals.map(({ argument, reason, text, detail }) => (
        <li key={argument}>
          {phrases.call.argument(argument)} {phrases.call.refusal[reason](text, detail[language])}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px" },
  box: {
    padding: "8px 12px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
});
