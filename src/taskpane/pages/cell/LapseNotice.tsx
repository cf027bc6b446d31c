import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../words/speech";
import type { WatchLapse } from "./useSelectedCell";

/** Says that what is shown may be old, and follows again when asked. */
export function LapseNotice(props: { readonly lapse: WatchLapse; readonly onAgain: () => void }) {
  const words = useSpeech().phrases.cell;
  const styles = useStyles();
  const { lapse } = props;
  return (
    <div className={styles.box}>
      <p role="alert" className={styles.text}>
        {lapse.reason === "missed" ? words.missed : words.unheard(lapse.message)}
      </p>
      <Button size="small" onClick={props.onAgain}>
        {words.followAgain}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    marginBottom: "12px",
    padding: "8px 12px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  text: { margin: "0 0 8px" },
});
