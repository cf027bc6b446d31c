import { shownPlace } from "../../core/places";
import type { FunctionHelp } from "../../core/functionHelp";
import type { Host } from "../../hosts/host";
import type { Reading } from "../audit/readSheets";
import { takeBackAll, type Writing } from "../insertion/writing";
import { messageOf, recalculated } from "../settings/outcome";
import { type Repair, repaired } from "./repair";
import { isHelped, type StuckCell, stuckCells } from "./stuckCells";

/** Where the repair of a workbook is. */
export type RepairState =
  | { readonly kind: "idle" | "writing" | "undone" }
  | { readonly kind: "looking"; readonly reading: Reading; readonly found: readonly StuckCell[] }
  | { readonly kind: "found" | "stopped"; readonly found: readonly StuckCell[] }
  /** `found`: what writing anew does not help. */
  | {
      readonly kind: "repaired";
      readonly repair: Repair;
      readonly found: readonly StuckCell[];
    }
  /** Nothing was put back, as the cell was changed since. */
  | { readonly kind: "kept"; readonly place: string }
  | { readonly kind: "failed"; readonly message: string };

/** The repair of one workbook. It goes on while the reader looks at another page, and is found again there. */
export interface RepairRun {
  readonly state: () => RepairState;
  /** @returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly look: (help: readonly FunctionHelp[]) => void;
  /** What was found so far stays. */
  readonly stop: () => void;
  readonly repair: (found: readonly StuckCell[]) => void;
  readonly undo: (writing: Writing) => void;
}

/** The repair of the workbook of a host, one for each. */
export function repairIn(host: Host): RepairRun {
  const known = RUNS.get(host);
  if (known) return known;
  const made = newRun(host);
  RUNS.set(host, made);
  return made;
}

const RUNS = new WeakMap<Host, RepairRun>();

function newRun(host: Host): RepairRun {
  const listeners = new Set<() => void>();
  let state: RepairState = { kind: "idle" };
  let isStopped = false;
  const become = (next: RepairState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const begin = (work: Promise<RepairState>) => {
    work.then(become, (failure: unknown) =>
      become({ kind: "failed", message: messageOf(failure) }),
    );
  };
  const looked = async (help: readonly FunctionHelp[]): Promise<RepairState> => {
    const found = await stuckCells(
      host,
      help,
      (reading, sofar) => become({ kind: "looking", reading, found: sofar }),
      () => isStopped,
    );
    return { kind: isStopped ? "stopped" : "found", found };
  };
  const putBack = async (writing: Writing): Promise<RepairState> => {
    const changed = await takeBackAll(writing, host);
    if (changed) return { kind: "kept", place: shownPlace(changed) };
    await recalculated(host);
    return { kind: "undone" };
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: (help) => {
      isStopped = false;
      become({ kind: "looking", reading: { done: 0, all: 0, sheet: "" }, found: [] });
      begin(looked(help));
    },
    stop: () => (isStopped = true),
    repair: (found) => {
      const [helped, others] = [found.filter(isHelped), found.filter((cell) => !isHelped(cell))];
      become({ kind: "writing" });
      begin(repaired(helped, host).then((repair) => ({ kind: "repaired", repair, found: others })));
    },
    undo: (writing) => {
      become({ kind: "writing" });
      begin(putBack(writing));
    },
  };
}
