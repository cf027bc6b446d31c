import type { Host } from "../../../hosts/host";
import { type ChangeDone, takeBackChange } from "../../../workbook/freeze/freezeChange";
import { freeze } from "../../../workbook/freeze/freeze";
import type { Part, Step } from "../../../workbook/reading/readPart";
import { otherName } from "../../../workbook/freeze/register";
import { removeIfUnused, unusedRegister } from "../../../workbook/freeze/registerRows";
import { unfreeze, type UnfreezeRequest } from "../../../workbook/freeze/unfreeze";
import { type CheckedCell, verify } from "../../../workbook/freeze/verify";
import { type Job, type JobControl, jobs, type JobState } from "../../../workbook/job/job";
import { onePer } from "../../../core/library/onePer";
import { createStore, type Store } from "../../../core/library/store";
import {
  type FreezerEnd,
  type FreezerRequest,
  type FreezerState,
  type FreezerTask,
  stageAfterFreeze,
  changeNotDone,
  undoableEnd,
  stageAfterUnfreeze,
} from "./freezerState";
import type { FreezeWords } from "../../../words/freeze";

/**
 * The freezing in one workbook. It goes on while the reader looks at another page, and is found
 * again there.
 */
export interface Freezer extends Store<FreezerState> {
  /** Looks once for a sheet that was left without use. */
  readonly open: () => void;
  readonly start: (task: FreezerTask, request: FreezerRequest) => void;
  /** The answer to a name that is taken: whether the other one is to be used. */
  readonly answerName: (useOther: boolean) => void;
  /** The answer to cells that were changed by hand; null leaves everything. */
  readonly answerChanged: (answer: "overwrite" | "leave" | null) => void;
  readonly stop: () => void;
  readonly undo: () => void;
  /** Takes back what is left of something that was not done, or removes the sheet without use. */
  readonly takeBack: () => void;
}

/** The freezing in the workbook of a host, one for each. */
export const freezerOf = onePer((host: Host): Freezer => newFreezer(host, JOBS(host)));

const JOBS = jobs<Step, FreezerEnd>({
  again: (end) =>
    end.kind === "not-done" && end.end.rest.kind === "unknown" ? () => lookAgain(end) : null,
});

type NotDoneNow = Extract<FreezerEnd, { kind: "not-done" }>;

async function lookAgain({ end, isUndo }: NotDoneNow): Promise<FreezerEnd> {
  return changeNotDone(await end.again(), isUndo);
}

/** The work that is asked for, with what it was asked with. */
interface Request {
  readonly task: FreezerTask | "undo";
  readonly words: FreezeWords;
  readonly sheetName: string;
  /** How it goes on after a question. */
  readonly goOn: ((answer: string, control: JobControl<Step>) => Promise<FreezerEnd>) | null;
}

function newFreezer(host: Host, job: Job<Step, FreezerEnd>): Freezer {
  let request: Request | null = null;
  let checked: readonly CheckedCell[] | null = null;
  let isOpen = false;
  const run = (next: Request, work: (control: JobControl<Step>) => Promise<FreezerEnd>) => {
    if (job.state().kind === "working") return;
    request = next;
    job.start(work);
  };
  const works = worksOn(host, {
    ask: (sheetName, goOn) => (request = request && { ...request, sheetName, goOn }),
    check: (found) => (checked = found),
  });
  const start: FreezerState = { now: { kind: "idle" }, checked, isStale: false };
  const { state, subscribe, become } = createStore(start);
  job.subscribe(() => become({ ...shownState(job.state(), request?.task ?? "freeze"), checked }));
  const goOn = (answer: string) => {
    const next = request?.goOn;
    if (request && next) run(request, (control) => next(answer, control));
  };
  return {
    state,
    subscribe,
    open: () => {
      if (isOpen) return;
      isOpen = true;
      const show = (sheet: string | null) => {
        if (sheet && job.state().kind === "idle") job.end({ kind: "unused", sheet, refusal: null });
      };
      // A workbook that does not answer is not said to have such a sheet.
      void unusedRegister(host).then(show, () => undefined);
    },
    start: (task, what) => {
      const { words } = what;
      const next = { task, words, sheetName: words.sheetName, goOn: null };
      run(next, (control) => works[task](what, control));
    },
    answerName: (useOther) => {
      if (useOther) goOn("other");
      else job.end(null);
    },
    answerChanged: (answer) => {
      if (answer) goOn(answer);
      else job.end(null);
    },
    stop: job.stop,
    undo: () => {
      const change = undoableEnd(state().now)?.change;
      if (!request || !change) return;
      const { words, sheetName } = request;
      run({ ...request, task: "undo" }, () => works.undo(change, { words, sheetName }));
    },
    takeBack: () => {
      const { now } = state();
      if (!request && now.kind !== "unused") return;
      if (now.kind === "not-done") job.start(() => lookAgain(now));
      if (now.kind === "unused") job.start(() => removeUnusedRegister(host));
    },
  };
}

function shownState(state: JobState<Step, FreezerEnd>, task: Request["task"]) {
  switch (state.kind) {
    case "idle":
      return { now: { kind: "idle" }, isStale: false } as const;
    case "working":
      return { now: { ...state, task }, isStale: false } as const;
    case "failed":
      return { now: { ...state, last: undoableEnd(state.last) }, isStale: false } as const;
    case "ended":
      return { now: state.end, isStale: state.isStale };
  }
}

async function removeUnusedRegister(host: Host): Promise<FreezerEnd> {
  const left = await removeIfUnused(host);
  return left ? { kind: "unused", ...left } : { kind: "undone" };
}

interface Memory {
  readonly ask: (sheetName: string, goOn: Request["goOn"]) => void;
  readonly check: (checked: readonly CheckedCell[] | null) => void;
}

type Control = JobControl<Step>;

/** What a person can ask for. */
function worksOn(host: Host, memory: Memory) {
  const { ask, check } = memory;
  const partOf = async (part: FreezerRequest["part"]): Promise<Part> =>
    part === "workbook" ? part : host.selection();
  return {
    freeze: async (what: FreezerRequest, control: Control): Promise<FreezerEnd> => {
      const [part, name] = [await partOf(what.part), what.words.sheetName];
      const other = await otherName(host, name);
      const freezeInto = (sheetName: string, next: Control) =>
        freezePart({ ...what, host, part, sheetName }, next, memory);
      if (other === null) return freezeInto(name, control);
      ask(other, (_, next) => freezeInto(other, next));
      return { kind: "asking-name", name, other };
    },
    verify: async (what: FreezerRequest, control: Control): Promise<FreezerEnd> => {
      const part = await partOf(what.part);
      const found = await verify({ ...what, host, part }, control.onProgress, control.isStopped);
      if (!found) return { kind: "stopped" };
      check(found.checked);
      const { unreadable } = found;
      return { kind: found.checked.length > 0 ? "verified" : "nothing-frozen", unreadable };
    },
    unfreeze: async ({ part, words }: FreezerRequest, control: Control): Promise<FreezerEnd> => {
      const { sheetName } = words;
      const request = { host, part: await partOf(part), words, sheetName, changed: "ask" } as const;
      return unfreezePart(request, control, memory);
    },
    undo: async (
      change: ChangeDone,
      request: { readonly words: FreezeWords; readonly sheetName: string },
    ): Promise<FreezerEnd> => {
      const end = await takeBackChange(change, { host, ...request });
      if (end.outcome === "changed") return { kind: "changed-since", ...end };
      if (end.outcome === "not-begun") return changeNotDone(end.end, false);
      if (end.outcome === "not-done") return changeNotDone(end, true);
      check(null);
      return { kind: "undone" };
    },
  };
}

async function freezePart(
  request: Parameters<typeof freeze>[0],
  control: Control,
  { ask, check }: Memory,
): Promise<FreezerEnd> {
  ask(request.sheetName, null);
  const end = await freeze(request, control.onProgress, control.isStopped);
  if (end.outcome === "frozen") check(null);
  return stageAfterFreeze(end);
}

/** Asks where cells were changed by hand, and goes on with the answer. */
async function unfreezePart(
  request: UnfreezeRequest,
  control: Control,
  memory: Memory,
): Promise<FreezerEnd> {
  const end = await unfreeze(request, control.onProgress, control.isStopped);
  if (end.outcome === "unfrozen") memory.check(null);
  if (end.outcome === "asking")
    memory.ask(request.sheetName, (answer, next) => {
      const changed = answer === "overwrite" ? answer : "leave";
      return unfreezePart({ ...request, changed }, next, memory);
    });
  return stageAfterUnfreeze(end);
}
