import { Button, makeStyles, useRestoreFocusTarget } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Example } from "../../../core/library/functionHelp";
import { Actions } from "../../parts/layout/Actions";
import { useSpeech } from "../../parts/speech/speech";
import { ExampleAnswer } from "../../parts/formulas/ExampleAnswer";
import { FormulaText } from "../../parts/formulas/FormulaText";
import { Frame } from "../../parts/layout/Frame";

/**
 * What can be done with the formula of an example where the page stands: put it into the sheet,
 * or copy it.
 */
export interface FormulaUse {
  readonly button: string;
  readonly use: (formula: string) => void;
  /** What came of it. */
  readonly notice: ReactNode;
}

/** A formula, what it is for, what its cells show, and the button that uses it. */
export function ExampleEntry(props: { readonly example: Example; readonly formulas: FormulaUse }) {
  const { example, formulas } = props;
  const { language } = useSpeech();
  const styles = useStyles();
  const focusComesBack = useRestoreFocusTarget();
  const says = example.says[language];
  return (
    <Frame as="li">
      <p className={styles.says}>{says}</p>
      <FormulaText formula={example.formula} />
      <ExampleAnswer example={example} />
      <Actions>
        <Button
          {...focusComesBack}
          size="small"
          aria-label={`${formulas.button} · ${says}`}
          onClick={() => formulas.use(example.formula)}
        >
          {formulas.button}
        </Button>
      </Actions>
    </Frame>
  );
}

const useStyles = makeStyles({
  says: { "::first-letter": { textTransform: "uppercase" } },
});
