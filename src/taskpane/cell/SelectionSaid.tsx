import { makeStyles } from "@fluentui/react-components";
import { useSpeech } from "../words/speech";
import { shownPlace } from "./places";
import type { Followed } from "./useSelectedCell";

/** Says the selected cell to a screen reader, to which a grid drawn on a canvas says nothing. */
export function SelectionSaid({ followed }: { readonly followed: Followed }) {
  const words = useSpeech().phrases.cell;
  const styles = useStyles();
  return (
    <div role="status" aria-label={words.selected} className={styles.unseen}>
      {followed.state === "shown" &&
        words.announced(
          shownPlace(followed.selected.place),
          followed.selected.formula || words.noFormula,
          followed.selected.cell.text || words.emptyValue,
        )}
    </div>
  );
}

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});
