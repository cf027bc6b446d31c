import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  ProgressBar,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { plain } from "../facts/amount";
import { isUndone } from "../../workbook/freeze/change";
import { EDIT_WORDS, type EditWords } from "../job/words";
import { usePane } from "../pane";
import { useSpeech } from "../words/speech";
import { useWords } from "../words/useWords";
import { CheckedCells } from "./CheckedCells";
import { type Freezer, freezerOf } from "./freezer";
import { type FreezerTask, type Now, undoableOf } from "./freezerState";
import { Places } from "./Places";
import { Questions } from "./Questions";
import type { Step } from "../../workbook/freeze/readPart";
import { said } from "./said";
import { FREEZE_WORDS, type FreezeWords } from "./words";

const TASKS = ["freeze", "verify", "unfreeze"] as const satisfies readonly FreezerTask[];

/** Freezes formulas to values, verifies what is frozen, and puts formulas back. */
export function FreezePage() {
  const { host, formulas, dataset } = usePane();
  const { language } = useSpeech();
  const words = useWords(FREEZE_WORDS);
  const edit = useWords(EDIT_WORDS);
  const styles = useStyles();
  const freezer = freezerOf(host);
  const state = useSyncExternalStore(freezer.subscribe, freezer.state);
  const [part, setPart] = useState<"selection" | "workbook">("workbook");
  const [errorsToo, setErrorsToo] = useState(false);
  const { now, checked } = state;
  const isWorking = now.kind === "working";
  const start = (task: FreezerTask) =>
    freezer.start(task, {
      host,
      formulas,
      dataset,
      part,
      errorsToo,
      language,
      today: dayToday(),
      words,
    });
  const notice = useRef<HTMLParagraphElement>(null);
  const act = (work: () => void) => {
    notice.current?.focus(); // The button goes away: the reader stays where it was.
    work();
  };
  useEffect(() => freezer.open(), [freezer]);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.heading}</h1>
      <p className={styles.paragraph}>{words.about}</p>
      <p className={styles.quiet}>{words.leaves}</p>
      <Field label={words.part}>
        <RadioGroup
          layout="horizontal"
          value={part}
          onChange={(_, { value }) => setPart(value === "selection" ? value : "workbook")}
        >
          <Radio value="selection" label={words.parts.selection} />
          <Radio value="workbook" label={words.parts.workbook} />
        </RadioGroup>
      </Field>
      <Checkbox
        label={words.errorsToo}
        checked={errorsToo}
        onChange={(_, { checked: isChecked }) => setErrorsToo(isChecked === true)}
      />
      <div className={styles.line}>
        {TASKS.map((task) => {
          const isOwn = isWorking && now.task === task;
          return (
            <Button
              key={task}
              appearance={task === "freeze" ? "primary" : "secondary"}
              disabledFocusable={isWorking && !isOwn}
              onClick={isOwn ? freezer.stop : () => start(task)}
            >
              {isOwn ? words.stop : words[task]}
            </Button>
          );
        })}
      </div>
      {isWorking && <Progress step={now.progress ?? NO_STEP} words={words} />}
      <p ref={notice} tabIndex={-1} role="status" className={styles.paragraph}>
        {said(state, words, edit)}
      </p>
      <TakeBack now={now} words={words} edit={edit} act={act} freezer={freezer} />
      {undoableOf(now) && (
        <div className={styles.line}>
          <Button size="small" onClick={() => act(freezer.undo)}>
            {words.undo}
          </Button>
          {now.kind === "frozen" && (
            <Button
              size="small"
              onClick={() => void host.select({ sheet: now.sheet, address: "A1" })}
            >
              {words.show(now.sheet)}
            </Button>
          )}
        </div>
      )}
      {(now.kind === "frozen" || now.kind === "nothing-to-freeze") && (
        <Places places={now.errors} heading={words.errorsLeft(now.errors.length)} />
      )}
      {now.kind === "unfrozen" && (
        <>
          <Places places={now.noRoom} heading={words.noRoom(now.noRoom.length)} />
          <Places places={now.errors} heading={words.nowErrors(now.errors.length)} />
        </>
      )}
      {checked && checked.length > 0 && <CheckedCells checked={checked} />}
      <Questions freezer={freezer} now={now} />
    </div>
  );
}

/** Offers to take back what is left of something that was not done. */
function TakeBack(props: {
  readonly now: Now;
  readonly words: FreezeWords;
  readonly edit: EditWords;
  readonly freezer: Freezer;
  readonly act: (work: () => void) => void;
}) {
  const { now, words, edit, freezer, act } = props;
  const styles = useStyles();
  const isOffered = now.kind === "unused" || (now.kind === "not-done" && !isUndone(now.end));
  if (!isOffered) return null;
  return (
    <div className={styles.line}>
      <Button size="small" onClick={() => act(freezer.takeBack)}>
        {now.kind === "unused" ? words.removeUnused(now.sheet) : edit.takeBack}
      </Button>
    </div>
  );
}

/** Before the first step. */
const NO_STEP: Step = { step: "reading", done: 0, all: 0 };

function Progress({
  step: { step, done, all },
  words,
}: {
  readonly step: Step;
  readonly words: FreezeWords;
}) {
  const text = words.step[step](plain(done), plain(all));
  return (
    <div>
      <ProgressBar
        value={all > 0 ? done / all : 0}
        aria-label={words.heading}
        aria-valuetext={text}
      />
      <span>{text}</span>
    </div>
  );
}

/** The day by the person's own clock, `2026-01-31`. */
function dayToday(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${now.getFullYear()}-${month}-${day}`;
}

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "10px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
