import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FunctionHelp } from "../../../core/library/functionHelp";
import { FunctionsPage } from "../functions/FunctionsPage";
import { useSpeech } from "../../parts/speech/speech";

/** The functions where there is no workbook: the formula of an example is copied. */
export function CopyableFunctions(props: {
  readonly help: readonly FunctionHelp[];
  readonly open: string;
  readonly onOpen: (id: string) => void;
}) {
  const words = useSpeech().phrases.help;
  const styles = useStyles();
  const [message, setMessage] = useState("");
  const copy = (formula: string) => {
    setMessage("");
    copyFormula(formula).then(
      () => setMessage(words.copied(formula)),
      () => setMessage(words.notCopied(formula)),
    );
  };
  return (
    <FunctionsPage
      {...props}
      formulas={{
        button: words.copy,
        use: copy,
        notice: (
          <div role="status" className={message ? styles.notice : undefined}>
            {message}
          </div>
        ),
      }}
    />
  );
}

/**
 * @throws where the browser has no clipboard for pages (http), or the reader does not let this one
 *   use it.
 */
async function copyFormula(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

const useStyles = makeStyles({
  notice: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
