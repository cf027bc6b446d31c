import { Button, Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { plainNumber } from "../../parts/facts/amount";
import { isUndone } from "../../../workbook/freeze/freezeChange";
import { EDIT_WORDS, type EditWords } from "../../../words/edit";
import { useJump } from "../../parts/pane/jump";
import { usePane } from "../../parts/pane/pane";
import { WorkProgress } from "../../parts/job/WorkProgress";
import { Actions } from "../../parts/layout/Actions";
import { Notice } from "../../parts/layout/Notice";
import { Page } from "../../parts/layout/Page";
import { Paragraph } from "../../parts/layout/Paragraph";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { CheckedCells } from "./CheckedCells";
import { type Freezer, freezerOf } from "./freezer";
import {
  type FreezerRequest,
  type FreezerTask,
  type FreezerStage,
  undoableEnd,
} from "./freezerState";
import { Places } from "./Places";
import { Questions } from "./Questions";
import type { Step } from "../../../workbook/reading/readPart";
import { endText } from "./endText";
import { FREEZE_WORDS, type FreezeWords } from "../../../words/freeze";
import { useNotice } from "../../parts/layout/useNotice";

const TASKS = ["freeze", "verify", "unfreeze"] as const satisfies readonly FreezerTask[];

/** Freezes formulas to values, verifies what is frozen, and puts formulas back. */
export function FreezePage() {
  const { host, formulas, dataset } = usePane();
  const { language } = useSpeech();
  const words = useWords(FREEZE_WORDS);
  const edit = useWords(EDIT_WORDS);
  const freezer = freezerOf(host);
  const state = useSyncExternalStore(freezer.subscribe, freezer.state);
  const [part, setPart] = useState<PartName>("workbook");
  const [errorsToo, setErrorsToo] = useState(false);
  const { now, checked } = state;
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
  const { notice, act } = useNotice<HTMLParagraphElement>();
  useEffect(() => freezer.open(), [freezer]);
  return (
    <Page title={words.heading}>
      <Paragraph>{words.about}</Paragraph>
      <Paragraph quiet>{words.leaves}</Paragraph>
      <PartChoice part={part} words={words} onChoose={setPart} />
      <Checkbox
        label={words.errorsToo}
        checked={errorsToo}
        onChange={(_, { checked: isChecked }) => setErrorsToo(isChecked === true)}
      />
      <TaskButtons now={now} words={words} onStart={start} onStop={freezer.stop} />
      {now.kind === "working" && <Progress step={now.progress ?? NO_STEP} words={words} />}
      <Notice ref={notice}>{endText(state, words, edit)}</Notice>
      <TakeBack now={now} words={words} edit={edit} act={act} freezer={freezer} />
      {undoableEnd(now) && (
        <Actions>
          <Button size="small" onClick={() => act(freezer.undo)}>
            {words.undo}
          </Button>
          {now.kind === "frozen" && <ShowSheet sheet={now.sheet} words={words} />}
        </Actions>
      )}
      <LeftPlaces now={now} words={words} />
      {checked && checked.length > 0 && <CheckedCells checked={checked} />}
      <Questions freezer={freezer} now={now} />
    </Page>
  );
}

function TaskButtons(props: {
  readonly now: FreezerStage;
  readonly words: FreezeWords;
  readonly onStart: (task: FreezerTask) => void;
  readonly onStop: () => void;
}) {
  const { now, words, onStart, onStop } = props;
  const isWorking = now.kind === "working";
  return (
    <Actions>
      {TASKS.map((task) => {
        const isOwn = isWorking && now.task === task;
        return (
          <Button
            key={task}
            appearance={task === "freeze" ? "primary" : "secondary"}
            disabledFocusable={isWorking && !isOwn}
            onClick={isOwn ? onStop : () => onStart(task)}
          >
            {isOwn ? words.stop : words[task]}
          </Button>
        );
      })}
    </Actions>
  );
}

type PartName = FreezerRequest["part"];

function PartChoice(props: {
  readonly part: PartName;
  readonly words: FreezeWords;
  readonly onChoose: (part: PartName) => void;
}) {
  const { part, words, onChoose } = props;
  return (
    <Field label={words.part}>
      <RadioGroup
        layout="horizontal"
        value={part}
        onChange={(_, { value }) => onChoose(value === "selection" ? value : "workbook")}
      >
        <Radio value="selection" label={words.parts.selection} />
        <Radio value="workbook" label={words.parts.workbook} />
      </RadioGroup>
    </Field>
  );
}

function ShowSheet({ sheet, words }: { readonly sheet: string; readonly words: FreezeWords }) {
  const jump = useJump();
  return (
    <Button size="small" onClick={() => jump({ sheet, address: "A1" })}>
      {words.show(sheet)}
    </Button>
  );
}

/** Cells that the work did not reach, or that show errors since. */
function LeftPlaces({ now, words }: { readonly now: FreezerStage; readonly words: FreezeWords }) {
  if (now.kind === "frozen" || now.kind === "nothing-to-freeze")
    return (
      <>
        <Places places={now.errors} heading={words.errorsLeft(now.errors.length)} />
        <Places places={now.arrays} heading={words.arraysLeft(now.arrays.length)} />
      </>
    );
  if (now.kind !== "unfrozen") return null;
  return (
    <>
      <Places places={now.noRoom} heading={words.noRoom(now.noRoom.length)} />
      <Places places={now.errors} heading={words.nowErrors(now.errors.length)} />
    </>
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

function Progress(props: { readonly step: Step; readonly words: FreezeWords }) {
  const { step, words } = props;
  const text = words.step[step.step](plainNumber(step.done), plainNumber(step.all));
  return <WorkProgress label={words.heading} done={step.done} all={step.all} text={text} />;
}

/** The day by the person's own clock, `2026-01-31`. */
function dayToday(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${now.getFullYear()}-${month}-${day}`;
}
