import { Button, ProgressBar } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { removeInserted, type SheetsInserted } from "../../../workbook/edit/insertedSheets";
import type { NotDone } from "../../../workbook/edit/applyEdit";
import type { JobControl } from "../../../workbook/job/job";
import { usePane } from "../pane/pane";
import { Actions } from "../layout/Actions";
import { EDIT_WORDS, type EditWords } from "../../../words/edit";
import { useWords } from "../speech/useWords";
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
import { useNotice } from "../layout/useNotice";

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
  const { notice, act } = useNotice<HTMLParagraphElement>();
  const inserted = insertedIn(state);
  const names = inserted?.sheets.join(edit.comma) ?? "";
  const left = leftIn(state);
  const isWorking = state.kind === "working";
  const start = () => job.start(async (control) => insertionEnd(await insert(control)));
  const remove = ({ done }: SheetsInserted) =>
    job.start(async () => removalEnd(await removeInserted(host, done)));
  const press = (work: () => void) =>
    act(() => {
      setIsAsking(false);
      work();
    });
  return (
    <>
      <JobStatus
        job={job}
        label={words.label}
        progress={null}
        text={isAsking && inserted ? words.sure(names) : statusText(state, words, edit)}
        notice={notice}
      />
      <SheetsBar label={words.label} progress={isWorking ? state.progress : null} />
      <Actions>
        {isAsking && inserted ? (
          <>
            <Button onClick={() => press(() => undefined)}>{words.keep}</Button>
            <Button onClick={() => press(() => remove(inserted))}>{words.removeThem}</Button>
          </>
        ) : (
          <>
            {!isWorking && (canRepeat || !inserted) && (
              <Button onClick={() => press(start)}>{words.insert}</Button>
            )}
            {isWorking && <Button onClick={() => press(job.stop)}>{words.stop}</Button>}
            {inserted && (
              <Button onClick={() => act(() => setIsAsking(true))}>{words.remove(names)}</Button>
            )}
          </>
        )}
        {left && isLeft(left.end) && (
          <Button onClick={() => press(() => job.start(() => retryTakeBack(left)))}>
            {edit.takeBack}
          </Button>
        )}
      </Actions>
    </>
  );
}

function leftIn(state: SheetsState) {
  return state.kind === "ended" && state.end.outcome === "left" ? state.end : null;
}

function SheetsBar(props: { readonly label: string; readonly progress: SheetsProgress | null }) {
  const { label, progress } = props;
  if (!progress) return null;
  const { done, all } = progress;
  return <ProgressBar aria-label={label} value={done} max={all} thickness="large" />;
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
