import { useState, useSyncExternalStore } from "react";
import { firstCell, shownPlace } from "../../../core/workbook/places";
import type { Host, Place } from "../../../hosts/host";
import type { NotDone } from "../../../workbook/edit/applyEdit";
import { isNothingLeft } from "../../../workbook/edit/takeBack";
import { undoEdit, type UndoEnd } from "../../../workbook/edit/undoEdit";
import {
  insertPlan,
  type Insertion,
  onlyIn,
  type Plan,
  replaceByPlan,
} from "../../../workbook/insertion/insertion";
import { createJob, type JobState } from "../../../workbook/job/job";
import { isLeft, notDoneText } from "./editStatus";
import { EDIT_WORDS, type EditWords } from "../../../words/edit";
import { usePane } from "../pane/pane";
import { useSpeech } from "../speech/speech";
import { useWords } from "../speech/useWords";
import { INSERTION_WORDS, type InsertionWords } from "../../../words/insertion";

/**
 * The dialogue around writing into the sheet: what is asked, what was said last, what can be taken
 * back in one step.
 */
export interface InsertionDialogue {
  readonly message: string;
  readonly asking: Extract<Insertion, { outcome: "occupied" }> | null;
  readonly undoable: boolean;
  /** Whether something is left of what was not done. */
  readonly isLeft: boolean;
  /** Asks to put a formula into the first selected cell. */
  readonly insert: (formula: string) => void;
  /** Asks to write what is made for the first selected cell. */
  readonly insertAt: (planAt: (cell: Place) => Plan) => void;
  /**
   * Asks to put a formula into a cell in place of what it holds, without a look at the selection.
   */
  readonly putInto: (place: Place, formula: string) => void;
  /** Asks to write several ranges as one, without a look at the selection. */
  readonly write: (plan: Plan) => void;
  readonly answer: (replaceIt: boolean) => void;
  readonly undo: () => void;
  /** Takes back what is left of what was not done. */
  readonly takeBack: () => void;
}

type Written = Extract<Insertion, { outcome: "written" }>;
type End =
  | { readonly kind: "insertion"; readonly insertion: Insertion }
  | { readonly kind: "undo"; readonly written: Written; readonly end: UndoEnd };

export function useInsertion(): InsertionDialogue {
  const { host } = usePane();
  const { failed } = useSpeech().phrases.insert;
  const words = useWords(INSERTION_WORDS);
  const edit = useWords(EDIT_WORDS);
  const [job] = useState(() => createJob<never, End>(host, { again: retryOf, beginsAtOnce: true }));
  const state = useSyncExternalStore(job.subscribe, job.state);
  const begin = (work: () => Promise<Insertion>) =>
    job.start(async () => ({ kind: "insertion", insertion: await work() }));
  const insertAt = (planAt: (cell: Place) => Plan) =>
    begin(async () => insertPlan(planAt(firstCell(await host.selection())), host));
  const write = (plan: Plan) => begin(() => insertPlan(plan, host));
  const asking = askingIn(state);
  const written = writtenIn(state);
  const rest = notDoneIn(state);
  return {
    message: messageIn(state, { words, edit, failed }),
    asking,
    undoable: written !== null,
    isLeft: rest !== null && isLeft(rest),
    insert: (formula) => insertAt((cell) => onlyIn(cell, formula)),
    insertAt,
    putInto: (place, formula) => write(onlyIn(place, formula)),
    write,
    answer: (replaceIt) => {
      if (asking && replaceIt) begin(() => replaceByPlan(asking.plan, host));
      else job.end(null);
    },
    undo: () => {
      if (written) job.start(() => undoInsertion(host, written));
    },
    takeBack: () => {
      const look = state.kind === "ended" ? lookAgain(state.end) : null;
      if (look) job.start(look);
    },
  };
}

async function undoInsertion(host: Host, written: Written): Promise<End> {
  return { kind: "undo", written, end: await undoEdit(host, written.done) };
}

/** How it is looked again where it is not known what stands in the workbook. */
function retryOf(end: End): (() => Promise<End>) | null {
  const rest = notDoneOf(end)?.rest;
  return rest?.kind === "unknown" ? lookAgain(end) : null;
}

function lookAgain(end: End): (() => Promise<End>) | null {
  const left = notDoneOf(end);
  if (!left) return null;
  return async () => {
    const next = await left.again();
    if (end.kind === "insertion") return { kind: "insertion", insertion: next };
    return { ...end, end: isNothingLeft(next.rest) ? { outcome: "undone" } : next };
  };
}

type State = JobState<never, End>;

function notDoneOf(end: End): NotDone | null {
  const what = end.kind === "insertion" ? end.insertion : end.end;
  return what.outcome === "not-done" ? what : null;
}

function notDoneIn(state: State): NotDone | null {
  return state.kind === "ended" ? notDoneOf(state.end) : null;
}

function askingIn(state: State): InsertionDialogue["asking"] {
  if (state.kind !== "ended" || state.end.kind !== "insertion") return null;
  const { insertion } = state.end;
  return insertion.outcome === "occupied" ? insertion : null;
}

/** What can be undone, also after an undoing that could not look. */
function writtenIn(state: State): Written | null {
  const end = state.kind === "ended" ? state.end : state.kind === "failed" ? state.last : null;
  if (end?.kind !== "insertion" || end.insertion.outcome !== "written") return null;
  return end.insertion;
}

interface Words {
  readonly words: InsertionWords;
  readonly edit: EditWords;
  readonly failed: (message: string) => string;
}

function messageIn(state: State, all: Words): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "working":
      return state.isSilent ? all.edit.silent : "";
    case "failed":
      return all.failed(state.message);
    case "ended":
      return state.end.kind === "insertion"
        ? insertionText(state.end.insertion, all)
        : undoText(state.end, all);
  }
}

function insertionText(insertion: Insertion, { words, edit, failed }: Words): string {
  switch (insertion.outcome) {
    case "written":
      return writtenText(insertion, words);
    case "occupied":
      return "";
    case "spilled":
      return words.spilled(insertion.place.address, insertion.parent.address);
    case "not-done": {
      const { reason, rest } = insertion;
      const isPlain = reason.kind === "refused" && isNothingLeft(rest);
      return isPlain ? failed(reason.message) : notDoneText(insertion, edit);
    }
  }
}

function undoText(
  { written: { places }, end }: Extract<End, { kind: "undo" }>,
  { words, edit }: Words,
): string {
  switch (end.outcome) {
    case "undone":
      return words.undone(placesText(places, words), places.length);
    case "changed":
      return words.changedSince(end.address ?? end.sheet, places.length);
    case "not-done":
      return notDoneText(end, edit);
  }
}

function writtenText({ places, blocked }: Written, words: InsertionWords): string {
  return [
    words.written(placesText(places, words)),
    blocked && words.blocked(blocked.room.address, blocked.count),
  ]
    .filter(Boolean)
    .join(" ");
}

/**
 * The ranges by their addresses, with their sheets where there are several; many ranges by their
 * number.
 */
function placesText(places: readonly Place[], words: InsertionWords): string {
  if (places.length > MOST_NAMED) return words.ranges(places.length);
  const sheets = new Set(places.map(({ sheet }) => sheet));
  const named = places.map((place) => (sheets.size > 1 ? shownPlace(place) : place.address));
  return named.join(words.comma);
}

const MOST_NAMED = 3;
