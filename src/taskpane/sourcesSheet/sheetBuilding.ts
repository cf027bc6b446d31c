import type { Host } from "../../hosts/host";
import type { Reading } from "../audit/readSheets";
import { takeBackAll } from "../insertion/writing";
import { buildSheet, type BuiltSheet, type SheetAsked } from "./buildSheet";

/** Where the building of the Sources sheet is. */
export type BuildingState =
  | { readonly kind: "idle" | "nothing" | "undone" }
  | { readonly kind: "working"; readonly reading: Reading }
  | { readonly kind: "built"; readonly built: BuiltSheet }
  | { readonly kind: "changed"; readonly place: string }
  | { readonly kind: "failed"; readonly message: string };

/** The building in one workbook. It goes on while the reader looks at another page, and is found again there. */
export interface SheetBuilding {
  readonly state: () => BuildingState;
  /** @returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly build: (asked: SheetAsked) => void;
  /** Before anything is written. */
  readonly stop: () => void;
  /** Puts back what was written last; a sheet that was new goes away. */
  readonly undo: () => void;
}

export function sheetBuildingIn(host: Host): SheetBuilding {
  const known = BUILDINGS.get(host);
  if (known) return known;
  const made = newBuilding(host);
  BUILDINGS.set(host, made);
  return made;
}

const BUILDINGS = new WeakMap<Host, SheetBuilding>();

function newBuilding(host: Host): SheetBuilding {
  const listeners = new Set<() => void>();
  let state: BuildingState = { kind: "idle" };
  let isStopped = false;
  const become = (next: BuildingState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const begin = (work: Promise<BuildingState>) => {
    work.then(become, (failure: unknown) =>
      become({
        kind: "failed",
        message: failure instanceof Error ? failure.message : String(failure),
      }),
    );
  };
  const built = async (asked: SheetAsked): Promise<BuildingState> => {
    const done = await buildSheet(
      asked,
      (reading) => become({ kind: "working", reading }),
      () => isStopped,
    );
    return done ? { kind: "built", built: done } : { kind: "nothing" };
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    build: (asked) => {
      if (state.kind === "working") return;
      isStopped = false;
      become({ kind: "working", reading: { done: 0, all: 0, sheet: "" } });
      begin(built(asked));
    },
    stop: () => (isStopped = true),
    undo: () => {
      if (state.kind === "built") begin(takenBack(state.built, host));
    },
  };
}

async function takenBack(
  { writing, isNew, sheet }: BuiltSheet,
  host: Host,
): Promise<BuildingState> {
  const changed = await takeBackAll(writing, host);
  if (changed) return { kind: "changed", place: `${changed.sheet}!${changed.address}` };
  if (isNew) await host.removeSheet(sheet);
  return { kind: "undone" };
}
