import type { Host } from "../../hosts/host";
import { type Audit, audit, type AuditAsked } from "./audit";
import type { Reading } from "./readSheets";

/** Where the audit of a workbook is. */
export type AuditState = { readonly found: Audit } & (
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly reading: Reading }
  /** `isStale`: cells were changed since. */
  | { readonly kind: "done" | "stopped"; readonly isStale: boolean }
  | { readonly kind: "failed"; readonly message: string }
);

/** The audit of one workbook. It goes on while the reader looks at another page, and is found again there. */
export interface AuditRun {
  readonly state: () => AuditState;
  /** @returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly start: (asked: AuditAsked) => void;
  /** What was found so far stays. */
  readonly stop: () => void;
}

/** The audit of the workbook of a host, one for each. */
export function auditRunOf(host: Host): AuditRun {
  const known = RUNS.get(host);
  if (known) return known;
  const made = newRun(host);
  RUNS.set(host, made);
  return made;
}

const RUNS = new WeakMap<Host, AuditRun>();
const NOTHING: Audit = { cells: [], typed: [] };

function newRun(host: Host): AuditRun {
  const listeners = new Set<() => void>();
  let state: AuditState = { kind: "idle", found: NOTHING };
  let isStopped = false;
  let isHeard = false;
  let hasChanged = false;
  const become = (next: AuditState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const hear = () => {
    if (isHeard) return;
    try {
      host.onCellsChange(() => {
        hasChanged = true;
        if (state.kind === "done" || state.kind === "stopped") become({ ...state, isStale: true });
      });
      isHeard = true;
    } catch {
      // The page of the cell says that nothing is heard of changes.
    }
  };
  const start = (asked: AuditAsked) => {
    if (state.kind === "working") return;
    hear();
    isStopped = false;
    become({ kind: "working", found: NOTHING, reading: { done: 0, all: 0, sheet: "" } });
    const audited = async () => {
      // What was typed just now is calculated first; its event is no change since.
      await host.settled();
      hasChanged = false;
      return audit(
        asked,
        (reading, found) => become({ kind: "working", reading, found }),
        () => isStopped,
      );
    };
    audited().then(
      (found) => become({ kind: isStopped ? "stopped" : "done", isStale: hasChanged, found }),
      (failure: unknown) =>
        become({
          kind: "failed",
          found: state.found,
          message: failure instanceof Error ? failure.message : String(failure),
        }),
    );
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    stop: () => (isStopped = true),
  };
}
