import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import { useSpeech } from "../words/speech";
import type { InsertionDialogue } from "./useInsertion";

/** What came of the last insertion, said aloud, and the question before something is overwritten. */
export function InsertionNotice({ dialogue }: { readonly dialogue: InsertionDialogue }) {
  const words = useSpeech().phrases.insert;
  const styles = useStyles();
  const notice = useRef<HTMLDivElement>(null);
  const undo = () => {
    notice.current?.focus(); // The button goes away: the reader stays where it was.
    dialogue.undo();
  };
  return (
    <>
      <div
        ref={notice}
        tabIndex={-1}
        role="status"
        className={dialogue.message ? styles.notice : undefined}
      >
        {dialogue.message}
        {dialogue.undoable && (
          <Button size="small" onClick={undo}>
            {words.undo}
          </Button>
        )}
      </div>
      <ReplaceDialog dialogue={dialogue} />
    </>
  );
}

function ReplaceDialog({ dialogue: { asking, answer } }: { readonly dialogue: InsertionDialogue }) {
  const words = useSpeech().phrases.insert;
  const styles = useStyles();
  return (
    <Dialog open={asking !== null} modalType="alert" onOpenChange={() => answer(false)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{asking && words.replaceTitle(asking.place.address)}</DialogTitle>
          <DialogContent className={styles.content}>
            {asking && words.replaceText(asking.before.formula || asking.before.text)}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => answer(false)}>{words.keep}</Button>
            <Button appearance="primary" onClick={() => answer(true)}>
              {words.replace}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  notice: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    alignItems: "center",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  surface: { width: "min(480px, calc(100vw - 24px))", padding: "16px" },
  content: { overflowWrap: "anywhere" },
});
