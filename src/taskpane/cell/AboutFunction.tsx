import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { functionHelp } from "../../data/functionHelp";
import { Details } from "../facts/Details";
import { useShowFunction } from "../functions/showFunction";
import { useSpeech } from "../words/speech";

/**
 * When to use a function and when not, closed until the reader asks, and the way to everything else
 * about it; nothing where there is no such function.
 */
export function AboutFunction({ id }: { readonly id: string }) {
  const showFunction = useShowFunction();
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const help = functionHelp.find((one) => one.id === id);
  if (!help) return null;
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
        <Button size="small" className={styles.more} onClick={() => showFunction(id)}>
          {phrases.call.openHelp}
        </Button>
      </div>
    </details>
  );
}

const useStyles = makeStyles({
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  content: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    paddingTop: "6px",
  },
  more: { justifySelf: "start" },
});
