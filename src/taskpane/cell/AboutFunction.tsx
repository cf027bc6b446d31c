import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Explanation } from "../../core/explanation";
import { Details } from "../facts/Details";
import { useShowFunction } from "../functions/showFunction";
import { Actions } from "../parts/Actions";
import { useSpeech } from "../words/speech";

/** When to use a function and when not, closed until the reader asks, and the way to everything else about it. */
export function AboutFunction({
  id,
  help,
}: {
  readonly id: string;
  readonly help: NonNullable<Explanation["help"]>;
}) {
  const showFunction = useShowFunction();
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
        <Actions>
          <Button size="small" onClick={() => showFunction(id)}>
            {phrases.call.openHelp}
          </Button>
        </Actions>
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
});
