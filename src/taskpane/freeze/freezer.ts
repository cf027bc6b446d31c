import { type Host, HostFailure, type Place } from "../../hosts/host";
import { takeBackChange, type Change } from "./change";
import { freeze, type FreezeEnd } from "./freeze";
import type { FreezeAsked } from "./freezable";
import type { Held } from "./held";
import type { Part, Step } from "./readPart";
import { otherName, registerSheet } from "./register";
import { unfreeze, type UnfreezeAsked, type UnfreezeEnd } from "./unfreeze";
import { type Checked, verify } from "./verify";
import type { FreezeWords } from "../words/freeze";

/** Where freezing, verifying or unfreezing is, and what the last verifying found. */
export interface FreezerState {
  readonly now: Now;
  /** null before anything was verified, and after cells were frozen or unfrozen. */
  readonly checked: readonly Checked[] | null;
  /** Whether cells were changed since. */
  readonly isStale: boolean;
}

export type Now =
  | { readonly kind: "idle" | "verified" | "undone" | "nothing-frozen" }
  | { readonly kind: "working"; readonly task: FreezerTask | "undo"; readonly step: Step }
  /** A foreign sheet bears the name of the register. */
  | { readonly kind: "asking-name"; readonly name: string; readonly other: string }
  | { readonly kind: "asking-changed"; readonly changed: readonly Held[] }
  | ({ readonly kind: "frozen"; readonly sheet: string } & Extract<
      FreezeEnd,
      { outcome: "frozen" }
    >)
  | { readonly kind: "nothing-to-freeze"; readonly errors: readonly Place[] }
  | ({ readonly kind: "unfrozen" } & Extract<UnfreezeEnd, { outcome: "unfrozen" }>)
  | { readonly kind: "nothing-unfrozen"; readonly left: readonly Held[] }
  | { readonly kind: "stopped"; readonly left: readonly Place[] }
  | { readonly kind: "changed-meanwhile" | "changed-since"; readonly place: Place }
  | { readonly kind: "failed"; readonly message: string; readonly left: readonly Place[] };

export type FreezerTask = "freeze" | "verify" | "unfreeze";

/** What the page asks for; the selection is looked up when the work begins. */
export type FreezerAsked = Omit<FreezeAsked, "part"> & {
  readonly part: "selection" | "workbook";
  readonly words: FreezeWords;
};

/** The freezing in one workbook. It goes on while the reader looks at another page, and is found again there. */
export interface Freezer {
  readonly state: () => FreezerState;
  /** @returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly start: (task: FreezerTask, asked: FreezerAsked) => void;
  /** The answer to a name that is taken: whether the other one is to be used. */
  readonly answerName: (useOther: boolean) => void;
  /** The answer to cells that were changed by hand; null leaves everything. */
  readonly answerChanged: (answer: "overwrite" | "leave" | null) => void;
  readonly stop: () => void;
  readonly undo: () => void;
}

/** The freezing in the workbook of a host, one for each. */
export function freezerOf(host: Host): Freezer {
  const known = FREEZERS.get(host);
  if (known) return known;
  const made = newFreezer(host);
  FREEZERS.set(host, made);
  return made;
}

const FREEZERS = new WeakMap<Host, Freezer>();

/** Each telling draws the page anew: no oftener than a person sees it move. */
const TOLD_MILLISECONDS = 50;

function newFreezer(host: Host): Freezer {
  const listeners = new Set<() => void>();
  let state: FreezerState = { now: { kind: "idle" }, checked: null, isStale: false };
  let isStopped = false;
  let isHeard = false;
  let hasChanged = false;
  let task: FreezerTask | "undo" = "freeze";
  /** How the work goes on that has asked something. */
  let goOn: (answer: string) => Promise<Now> = () => Promise.resolve({ kind: "idle" });
  /** What the last change was asked with, to take it back. */
  let last: { readonly sheetName: string; readonly words: FreezeWords } | null = null;

  const become = (next: Partial<FreezerState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  let told = { step: "", at: 0 };
  const tell = (step: Step) => {
    const at = performance.now();
    if (step.step === told.step && at - told.at < TOLD_MILLISECONDS) return;
    told = { step: step.step, at };
    become({ now: { kind: "working", task, step } });
  };
  const stopped = () => isStopped;
  const hear = () => {
    if (isHeard) return;
    try {
      host.onCellsChange(() => {
        hasChanged = true;
        const isIdle = state.now.kind !== "working";
        if (isIdle && state.checked && !state.isStale) become({ isStale: true });
      });
      isHeard = true;
    } catch (failure) {
      if (!(failure instanceof HostFailure)) throw failure; // The page Cell says that nothing is heard.
    }
  };
  const begin = (next: FreezerTask | "undo", work: () => Promise<Now>) => {
    if (state.now.kind === "working") return;
    task = next;
    hear();
    isStopped = false;
    told = { step: "", at: 0 };
    tell({ step: "reading", done: 0, all: 0 });
    // What was typed just now is calculated first, so that no old value is frozen and its event does not come as a change since.
    const settled = host.settled().then(() => {
      hasChanged = false;
    });
    settled.then(work).then(
      (now) => become({ now }),
      (failure: unknown) => {
        const message = failure instanceof Error ? failure.message : String(failure);
        become({ now: { kind: "failed", message, left: [] } });
      },
    );
  };
  const partOf = async (part: FreezerAsked["part"]): Promise<Part> =>
    part === "workbook" ? part : host.selection();

  const freezeNamed = async (asked: FreezerAsked, part: Part, sheetName: string): Promise<Now> => {
    last = { sheetName, words: asked.words };
    const end = await freeze({ ...asked, part, sheetName }, tell, stopped);
    switch (end.outcome) {
      case "frozen":
        become({ checked: null });
        return { kind: "frozen", ...end, sheet: (await registerSheet(host)) ?? sheetName };
      case "nothing":
        return { kind: "nothing-to-freeze", errors: end.errors };
      case "changed":
        return { kind: "changed-meanwhile", place: end.place };
      case "stopped":
        return { kind: "stopped", left: end.left };
      case "refused":
        return { kind: "failed", ...end };
    }
  };
  const freezeAsked = async (asked: FreezerAsked): Promise<Now> => {
    const part = await partOf(asked.part);
    const name = asked.words.sheetName;
    const other = await otherName(host, asked.words);
    if (other === null) return freezeNamed(asked, part, name);
    goOn = () => freezeNamed(asked, part, other);
    return { kind: "asking-name", name, other };
  };
  const verifyAsked = async (asked: FreezerAsked): Promise<Now> => {
    const part = await partOf(asked.part);
    const checked = await verify({ ...asked, part }, tell, stopped);
    if (!checked) return { kind: "stopped", left: [] };
    become({ checked, isStale: hasChanged });
    return { kind: checked.length > 0 ? "verified" : "nothing-frozen" };
  };
  const unfreezePart = async (asked: UnfreezeAsked): Promise<Now> => {
    last = asked;
    const end = await unfreeze(asked, tell, stopped);
    switch (end.outcome) {
      case "unfrozen":
        become({ checked: null });
        return { kind: "unfrozen", ...end };
      case "asking":
        goOn = (answer) =>
          unfreezePart({ ...asked, changed: answer === "overwrite" ? "overwrite" : "leave" });
        return { kind: "asking-changed", changed: end.changed };
      case "nothing":
        return end.left.length > 0
          ? { kind: "nothing-unfrozen", left: end.left }
          : { kind: "nothing-frozen" };
      case "stopped":
        return { kind: "stopped", left: end.left };
      case "refused":
        return { kind: "failed", ...end };
    }
  };
  const unfreezeAsked = async (asked: FreezerAsked): Promise<Now> => {
    const part = await partOf(asked.part);
    const { sheetName } = asked.words;
    return unfreezePart({ host, part, words: asked.words, sheetName, changed: "ask" });
  };
  const undone = async (change: Change): Promise<Now> => {
    if (!last) return { kind: "idle" };
    const end = await takeBackChange(change, { host, ...last }, tell);
    switch (end.outcome) {
      case "done":
        become({ checked: null });
        return { kind: "undone" };
      case "changed":
        return { kind: "changed-since", place: end.place };
      case "stopped":
        return { kind: "stopped", left: end.left };
      case "refused":
        return { kind: "failed", ...end };
    }
  };
  const TASKS = { freeze: freezeAsked, verify: verifyAsked, unfreeze: unfreezeAsked };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: (next, asked) => begin(next, () => TASKS[next](asked)),
    answerName: (useOther) => {
      if (useOther) begin("freeze", () => goOn("other"));
      else become({ now: { kind: "idle" } });
    },
    answerChanged: (answer) => {
      if (answer) begin("unfreeze", () => goOn(answer));
      else become({ now: { kind: "idle" } });
    },
    stop: () => (isStopped = true),
    undo: () => {
      const { now } = state;
      if (now.kind === "frozen" || now.kind === "unfrozen") begin("undo", () => undone(now.change));
    },
  };
}
