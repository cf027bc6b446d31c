import { makeStyles, tokens } from "@fluentui/react-components";
import type { Explanation } from "../../core/explanation";
import { Details } from "../facts/Details";
import { useSpeech } from "../words/speech";

/** When to use a function and when not, closed until the reader asks. */
export function AboutFunction({ help }: { readonly help: NonNullable<Explanation["help"]> }) {
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{phrases.call.about}</summary>
      <div className={styles.content}>
        <Details
          rows={[
            [phrases.call.use, help.use[language]],
            [phrases.call.avoid, help.avoid[language]],
          ]}
        />
      </div>
    </details>
  );
}

const useStyles = makeStyles({
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  content: { paddingTop: "6px" },
});
