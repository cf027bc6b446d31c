import { useState, useSyncExternalStore } from "react";
import { shownPlace } from "../../../../core/workbook/places";
import type { Host, Place } from "../../../../hosts/host";
import { applyEdit, type NotDone } from "../../../../workbook/edit/applyEdit";
import type { AppliedEdit } from "../../../../workbook/edit/edit";
import { isNothingLeft } from "../../../../workbook/edit/takeBack";
import { undoEdit, type UndoEnd } from "../../../../workbook/edit/undoEdit";
import { createJob, type JobState } from "../../../../workbook/job/job";
import { changedText, isLeft, notDoneText } from "../../../parts/job/editStatus";
import { EDIT_WORDS, type EditWords } from "../../../../words/edit";
import { usePane } from "../../../parts/pane/pane";
import { useWords } from "../../../parts/speech/useWords";
import { BEHIND_WORDS, type BehindWords } from "../../../../words/behind";

/** The dialogue around writing the note of a cell. */
export interface NoteDialogue {
  readonly statusText: string;
  /** The note that is there, while the reader is asked whether it may be replaced; null else. */
  readonly asking: string | null;
  readonly undoable: boolean;
  /** Whether something is left of what was not done. */
  readonly isLeft: boolean;
  readonly write: (text: string) => void;
  /** Begins a thread of comments, or answers the one that is there, where the host has comments. */
  readonly comment: (text: string) => void;
  readonly answer: (replaceIt: boolean) => void;
  readonly undo: () => void;
  /** Takes back what is left of what was not done. */
  readonly takeBack: () => void;
}

type End =
  | {
      readonly kind: "asking";
      readonly before: string;
      readonly text: string;
      readonly place: Place;
    }
  | { readonly kind: "written"; readonly done: AppliedEdit; readonly place: Place }
  | { readonly kind: "commented"; readonly place: Place }
  | { readonly kind: "undo"; readonly end: UndoEnd; readonly place: Place }
  | { readonly kind: "not-done"; readonly end: NotDone };
type State = JobState<never, End>;

export function useNote(place: Place): NoteDialogue {
  const { host } = usePane();
  const words = useWords(BEHIND_WORDS);
  const edit = useWords(EDIT_WORDS);
  const [job] = useState(() => createJob<never, End>(host, { again: retryOf, beginsAtOnce: true }));
  const state = useSyncExternalStore(job.subscribe, job.state);
  const end = state.kind === "ended" ? state.end : null;
  const written = writtenIn(state);
  const left = end && notDoneOf(end);
  return {
    statusText: statusText(state, words, edit),
    asking: end?.kind === "asking" ? end.before : null,
    undoable: written !== null,
    isLeft: left !== null && isLeft(left),
    write: (text) =>
      job.start(async () => {
        const before = await host.note(place);
        return before ? { kind: "asking", before, text, place } : writeNote(host, place, text, "");
      }),
    comment: (text) => {
      const { comments } = host;
      if (!comments) return;
      job.start(async () => {
        await comments.addComment(place, text);
        return { kind: "commented", place };
      });
    },
    answer: (replaceIt) => {
      if (end?.kind === "asking" && replaceIt)
        job.start(() => writeNote(host, end.place, end.text, end.before));
      else job.end(null);
    },
    undo: () => {
      if (!written) return;
      job.start(async () => ({
        kind: "undo",
        end: await undoEdit(host, written.done),
        place: written.place,
      }));
    },
    takeBack: () => {
      const look = end && lookAgain(end);
      if (look) job.start(look);
    },
  };
}

async function writeNote(host: Host, place: Place, text: string, before: string): Promise<End> {
  const end = await applyEdit(host, [{ kind: "note", place, before, text }]);
  return end.outcome === "done"
    ? { kind: "written", done: end.done, place }
    : { kind: "not-done", end };
}

function notDoneOf(end: End): NotDone | null {
  if (end.kind === "not-done") return end.end;
  return end.kind === "undo" && end.end.outcome === "not-done" ? end.end : null;
}

/** How it is looked again where it is not known what stands in the workbook. */
function retryOf(end: End): (() => Promise<End>) | null {
  return notDoneOf(end)?.rest.kind === "unknown" ? lookAgain(end) : null;
}

function lookAgain(end: End): (() => Promise<End>) | null {
  const left = notDoneOf(end);
  if (!left) return null;
  return async () => {
    const next = await left.again();
    if (end.kind !== "undo") return { kind: "not-done", end: next };
    return { ...end, end: isNothingLeft(next.rest) ? { outcome: "undone" } : next };
  };
}

/** The note that can be undone, also after an undoing that could not look. */
function writtenIn(state: State): Extract<End, { kind: "written" }> | null {
  const end = state.kind === "ended" ? state.end : state.kind === "failed" ? state.last : null;
  return end?.kind === "written" ? end : null;
}

function statusText(state: State, words: BehindWords, edit: EditWords): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "working":
      return state.isSilent ? edit.silent : "";
    case "failed":
      return words.failed(state.message);
    case "ended":
      return endText(state.end, words, edit);
  }
}

function endText(end: End, words: BehindWords, edit: EditWords): string {
  switch (end.kind) {
    case "asking":
      return "";
    case "written":
      return words.noteWritten(shownPlace(end.place));
    case "commented":
      return words.commentWritten(shownPlace(end.place));
    case "not-done": {
      const { reason, rest } = end.end;
      const isPlain = reason.kind === "refused" && isNothingLeft(rest);
      return isPlain ? words.failed(reason.message) : notDoneText(end.end, edit);
    }
    case "undo":
      switch (end.end.outcome) {
        case "undone":
          return words.undone(shownPlace(end.place));
        case "changed":
          return changedText(end.end, edit);
        case "not-done":
          return notDoneText(end.end, edit);
      }
  }
}
