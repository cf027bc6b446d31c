import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { shownPlace } from "../../core/places";
import { useWords } from "../words/useWords";
import type { Freezer, Now } from "./freezer";
import { valueInWords } from "./valueInWords";
import { FREEZE_WORDS } from "./words";

/** How many changed cells are named in the question. */
const NAMED = 8;

/** What is asked before a sheet is made under another name, and before what was typed by hand is written over. */
export function Questions({ freezer, now }: { readonly freezer: Freezer; readonly now: Now }) {
  const words = useWords(FREEZE_WORDS);
  const styles = useStyles();
  if (now.kind === "asking-name")
    return (
      <Dialog open modalType="alert" onOpenChange={() => freezer.answerName(false)}>
        <DialogSurface className={styles.surface}>
          <DialogBody>
            <DialogTitle as="h2">{words.nameTitle(now.name)}</DialogTitle>
            <DialogContent className={styles.content}>
              {words.nameText(now.name, now.other)}
            </DialogContent>
            <DialogActions>
              <Button onClick={() => freezer.answerName(false)}>{words.cancel}</Button>
              <Button appearance="primary" onClick={() => freezer.answerName(true)}>
                {words.useName(now.other)}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    );
  if (now.kind !== "asking-changed") return null;
  const { changed } = now;
  return (
    <Dialog open modalType="alert" onOpenChange={() => freezer.answerChanged(null)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{words.overwriteTitle(changed.length)}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.paragraph}>{words.overwriteText}</p>
            <ul className={styles.list}>
              {changed
                .slice(0, NAMED)
                .flatMap(({ difference }) =>
                  difference ? (
                    <li key={shownPlace(difference.place)}>
                      {words.difference(
                        shownPlace(difference.place),
                        valueInWords(difference.was) || words.empty,
                        difference.is.formula || difference.is.text || words.empty,
                      )}
                    </li>
                  ) : (
                    []
                  ),
                )}
            </ul>
            {changed.length > NAMED && "…"}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button onClick={() => freezer.answerChanged(null)}>{words.cancel}</Button>
            <Button onClick={() => freezer.answerChanged("leave")}>{words.leave}</Button>
            <Button appearance="primary" onClick={() => freezer.answerChanged("overwrite")}>
              {words.overwrite}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  surface: { width: "min(480px, calc(100vw - 24px))", padding: "16px" },
  content: { overflowWrap: "anywhere" },
  paragraph: { margin: 0 },
  list: { margin: "8px 0 0", paddingLeft: "20px" },
  actions: { flexWrap: "wrap" },
});
