import { Button, ProgressBar } from "@fluentui/react-components";
import { useRef, useState, useSyncExternalStore } from "react";
import { removeInserted, type SheetsInserted } from "../../../workbook/edit/insertedSheets";
import type { NotDone } from "../../../workbook/edit/applyEdit";
import type { JobControl } from "../../../workbook/job/job";
import { usePane } from "../pane/pane";
import { Actions } from "../layout/Actions";
import { EDIT_WORDS, type EditWords } from "../../words/edit";
import { useWords } from "../../words/useWords";
import { isLeft, notDoneText } from "./editStatus";
import { JobStatus } from "./JobStatus";
import {
  insertedIn,
  insertionEnd,
  removalEnd,
  type SheetsJob,
  type SheetsProgress,
  type SheetsState,
  retryTakeBack,
} from "./sheetsJob";

/** What is said of the insertion of some sheets; `sheets` are their names, listed. */
export interface SheetsWords {
  readonly label: string;
  readonly insert: string;
  readonly working: (done: number, all: number) => string;
  readonly stop: string;
  readonly inserted: (sheets: string) => string;
  readonly remove: (sheets: string) => string;
  readonly sure: (sheets: string) => string;
  readonly keep: string;
  readonly removeThem: string;
  readonly removed: string;
  readonly stopped: string;
  readonly failed: (message: string) => string;
}

/**
 * Puts sheets into the workbook with progress, a way to stop, and a way back that asks first, since
 * they may have been changed.
 */
export function SheetsInsertion(props: {
  readonly job: SheetsJob;
  readonly words: SheetsWords;
  readonly insert: (control: JobControl<SheetsProgress>) => Promise<SheetsInserted | NotDone>;
  /** Whether others can be inserted beside those that were. */
  readonly canRepeat: boolean;
}) {
  const { job, words, insert, canRepeat } = props;
  const { host } = usePane();
  const edit = useWords(EDIT_WORDS);
  const state = useSyncExternalStore(job.subscribe, job.state);
  const [isAsking, setIsAsking] = useState(false);
  const notice = useRef<HTMLParagraphElement>(null);
  const inserted = insertedIn(state);
  const names = inserted?.sheets.join(edit.comma) ?? "";
  const left = state.kind === "ended" && state.end.outcome === "left" ? state.end : null;
  const isWorking = state.kind === "working";
  const button = (text: string, act: () => void) => (
    <Button
      key={text}
      onClick={() => {
        notice.current?.focus(); // The button goes away: the reader stays where it was.
        setIsAsking(false);
        act();
      }}
    >
      {text}
    </Button>
  );
  const remove = (sheets: SheetsInserted) =>
    job.start(async () => removalEnd(await removeInserted(host, sheets.done)));
  return (
    <>
      <JobStatus
        job={job}
        label={words.label}
        progress={null}
        text={isAsking && inserted ? words.sure(names) : statusText(state, words, edit)}
        notice={notice}
      />
      {isWorking && state.progress && (
        <ProgressBar
          aria-label={words.label}
          value={state.progress.done}
          max={state.progress.all}
          thickness="large"
        />
      )}
      <Actions>
        {!isWorking &&
          !isAsking &&
          (canRepeat || !inserted) &&
          button(words.insert, () =>
            job.start(async (control) => insertionEnd(await insert(control))),
          )}
        {isWorking && button(words.stop, job.stop)}
        {inserted && !isAsking && button(words.remove(names), () => setIsAsking(true))}
        {inserted &&
          isAsking && [
            button(words.keep, () => undefined),
            button(words.removeThem, () => remove(inserted)),
          ]}
        {left &&
          isLeft(left.end) &&
          button(edit.takeBack, () => job.start(() => retryTakeBack(left)))}
      </Actions>
    </>
  );
}

function statusText(state: SheetsState, words: SheetsWords, edit: EditWords): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "working":
      return state.progress ? words.working(state.progress.done, state.progress.all) : "";
    case "failed":
      return words.failed(state.message);
    case "ended":
      break;
  }
  const { end } = state;
  switch (end.outcome) {
    case "inserted":
      return words.inserted(end.sheets.join(edit.comma));
    case "removed":
      return words.removed;
    case "left": {
      const { reason } = end.end;
      if (isLeft(end.end)) return notDoneText(end.end, edit);
      if (reason.kind === "stopped") return words.stopped;
      return reason.kind === "refused" ? words.failed(reason.message) : notDoneText(end.end, edit);
    }
  }
}
