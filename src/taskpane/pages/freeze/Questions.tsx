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
import { shownPlace } from "../../../core/workbook/places";
import { Paragraph } from "../../parts/layout/Paragraph";
import { useWords } from "../../words/useWords";
import type { Freezer } from "./freezer";
import type { FreezerStage } from "./freezerState";
import type { HeldCell } from "../../../workbook/freeze/heldCell";
import { differenceText } from "./differenceText";
import { FREEZE_WORDS } from "../../words/freeze";

/** How many changed cells are named in the question. */
const NAMED = 8;

/**
 * What is asked before a sheet is made under another name, and before what was typed by hand is
 * written over.
 */
export function Questions({
  freezer,
  now,
}: {
  readonly freezer: Freezer;
  readonly now: FreezerStage;
}) {
  return (
    <>
      <NameQuestion freezer={freezer} asking={now.kind === "asking-name" ? now : null} />
      <ChangedQuestion
        freezer={freezer}
        changed={now.kind === "asking-changed" ? now.changed : null}
      />
    </>
  );
}

function NameQuestion(props: {
  readonly freezer: Freezer;
  readonly asking: Extract<FreezerStage, { kind: "asking-name" }> | null;
}) {
  const { freezer, asking } = props;
  const words = useWords(FREEZE_WORDS);
  const styles = useStyles();
  const cancel = () => freezer.answerName(false);
  return (
    <Dialog open={asking !== null} modalType="alert" onOpenChange={cancel}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{asking && words.nameTitle(asking.name)}</DialogTitle>
          <DialogContent className={styles.content}>
            {asking && words.nameText(asking.name, asking.other)}
          </DialogContent>
          <DialogActions fluid className={styles.actions}>
            <Button onClick={cancel}>{words.cancel}</Button>
            <Button appearance="primary" onClick={() => freezer.answerName(true)}>
              {asking && words.useName(asking.other)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function ChangedQuestion(props: {
  readonly freezer: Freezer;
  readonly changed: readonly HeldCell[] | null;
}) {
  const { freezer, changed } = props;
  const words = useWords(FREEZE_WORDS);
  const styles = useStyles();
  const cancel = () => freezer.answerChanged(null);
  const differences = (changed ?? []).flatMap(({ difference }) => difference ?? []);
  return (
    <Dialog open={changed !== null} modalType="alert" onOpenChange={cancel}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{words.overwriteTitle(differences.length)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Paragraph>{words.overwriteText}</Paragraph>
            <ul className={styles.list}>
              {differences.slice(0, NAMED).map((difference) => (
                <li key={shownPlace(difference.place)}>{differenceText(difference, words)}</li>
              ))}
            </ul>
            {differences.length > NAMED && "…"}
          </DialogContent>
          <DialogActions fluid className={styles.actions}>
            <Button onClick={cancel}>{words.cancel}</Button>
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
  list: { margin: "8px 0 0", paddingLeft: "20px" },
  actions: { flexWrap: "wrap" },
});
