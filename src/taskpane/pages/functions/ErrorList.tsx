import { makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionHelp } from "../../../core/library/functionHelp";
import { PlainList } from "../../parts/layout/PlainList";
import { useSpeech } from "../../parts/speech/speech";
import { FormulaText } from "../../parts/formulas/FormulaText";
import { LinkedText } from "./LinkedText";

/**
 * The mistakes that people make with a function: the formula, the error it gives, and what to do.
 */
export function ErrorList(props: {
  readonly help: readonly FunctionHelp[];
  readonly shown: FunctionHelp;
  readonly onOpen: (id: string) => void;
}) {
  const { language } = useSpeech();
  const styles = useStyles();
  return (
    <PlainList>
      {props.shown.errors.map(({ formula, code, words }) => (
        <li key={formula} className={styles.entry}>
          <FormulaText formula={formula} />
          <strong>{code}</strong>
          <span className={styles.words}>
            <LinkedText text={words[language]} {...props} />
          </span>
        </li>
      ))}
    </PlainList>
  );
}

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    padding: "8px 12px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { overflowWrap: "anywhere" },
});
