import {
  Button,
  Checkbox,
  Field,
  ProgressBar,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { plainNumber } from "../../parts/facts/amount";
import { isUndone } from "../../../workbook/freeze/freezeChange";
import { EDIT_WORDS, type EditWords } from "../../words/edit";
import { usePane } from "../../parts/pane/pane";
import { Actions } from "../../parts/layout/Actions";
import { Notice } from "../../parts/layout/Notice";
import { Page } from "../../parts/layout/Page";
import { Paragraph } from "../../parts/layout/Paragraph";
import { useSpeech } from "../../words/speech";
import { useWords } from "../../words/useWords";
import { CheckedCells } from "./CheckedCells";
import { type Freezer, freezerOf } from "./freezer";
import { type FreezerTask, type FreezerStage, undoableEnd } from "./freezerState";
import { Places } from "./Places";
import { Questions } from "./Questions";
import type { Step } from "../../../workbook/reading/readPart";
import { endText } from "./endText";
import { FREEZE_WORDS, type FreezeWords } from "../../words/freeze";

const TASKS = ["freeze", "verify", "unfreeze"] as const satisfies readonly FreezerTask[];

/** Freezes formulas to values, verifies what is frozen, and puts formulas back. */
export function FreezePage() {
  const { host, formulas, dataset } = usePane();
  const { language } = useSpeech();
  const words = useWords(FREEZE_WORDS);
  const edit = useWords(EDIT_WORDS);
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
    <Page title={words.heading}>
      <Paragraph>{words.about}</Paragraph>
      <Paragraph quiet>{words.leaves}</Paragraph>
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
      <Actions>
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
      </Actions>
      {isWorking && <Progress step={now.progress ?? NO_STEP} words={words} />}
      <Notice ref={notice}>{endText(state, words, edit)}</Notice>
      <TakeBack now={now} words={words} edit={edit} act={act} freezer={freezer} />
      {undoableEnd(now) && (
        <Actions>
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
        </Actions>
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
    </Page>
  );
}

/** Offers to take back what is left of something that was not done. */
function TakeBack(props: {
  readonly now: FreezerStage;
  readonly words: FreezeWords;
  readonly edit: EditWords;
  readonly freezer: Freezer;
  readonly act: (work: () => void) => void;
}) {
  const { now, words, edit, freezer, act } = props;
  const isOffered = now.kind === "unused" || (now.kind === "not-done" && !isUndone(now.end));
  if (!isOffered) return null;
  return (
    <Actions>
      <Button size="small" onClick={() => act(freezer.takeBack)}>
        {now.kind === "unused" ? words.removeUnused(now.sheet) : edit.takeBack}
      </Button>
    </Actions>
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
  const text = words.step[step](plainNumber(done), plainNumber(all));
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
