import type { FailureWords } from "../../../core/evidence/explanation";
import { useSpeech } from "../speech/speech";
import type { ArgumentRefusal } from "../../../core/evidence/lineage";
import { Paragraph } from "../layout/Paragraph";
import { Inset } from "../layout/Inset";
import { Bullets } from "../layout/Bullets";

/** Why a call has no answer, and which arguments may have none only here. */
export function FailureText(props: {
  readonly failure: FailureWords;
  readonly doubts: readonly ArgumentRefusal[];
}) {
  const { failure, doubts } = props;
  const { language, phrases } = useSpeech();
  return (
    <Inset warning>
      <strong>{phrases.call.failure[failure.code]}</strong>
      <Paragraph>{failure.words[language]}</Paragraph>
      {doubts.length > 0 && (
        <>
          <Paragraph>{phrases.call.doubtful}</Paragraph>
          <RefusalList refusals={doubts} />
        </>
      )}
    </Inset>
  );
}

/** Which arguments of a call the pane could not find out, and why. */
export function Refusals({ refusals }: { readonly refusals: readonly ArgumentRefusal[] }) {
  const { phrases } = useSpeech();
  return (
    <Inset warning>
      <strong>{phrases.call.unresolved}</strong>
      <RefusalList refusals={refusals} />
    </Inset>
  );
}

function RefusalList({ refusals }: { readonly refusals: readonly ArgumentRefusal[] }) {
  const { language, phrases } = useSpeech();
  return (
    <Bullets>
      {refusals.map(({ argument, reason, text, detail }) => (
        <li key={argument}>
          {phrases.call.argument(argument)} {phrases.call.refusal[reason](text, detail[language])}
        </li>
      ))}
    </Bullets>
  );
}
