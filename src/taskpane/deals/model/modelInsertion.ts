import type { Language } from "../../../core/words";
import type { Host } from "../../../hosts/host";
import { insertModel, takeAway } from "./insertModel";

/** Where the insertion of the model into a workbook is. */
export type ModelState =
  | { readonly kind: "idle" | "stopped" | "removed" }
  | { readonly kind: "working"; readonly done: number; readonly all: number }
  | { readonly kind: "inserted" | "asking"; readonly sheets: readonly string[] }
  | { readonly kind: "failed"; readonly message: string };

/** The insertion into one workbook. It goes on while the reader looks at another page, and is found again there. */
export interface ModelInsertion {
  readonly state: () => ModelState;
  /** @returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly insert: (language: Language) => void;
  /** Between two steps; what was inserted is taken away again. */
  readonly stop: () => void;
  /** Asks first, since the sheets may have been changed. */
  readonly askToRemove: () => void;
  /** Removes the sheets that were inserted last, or keeps them. */
  readonly answer: (removeThem: boolean) => void;
}

/** The insertion into the workbook of a host, one for each. */
export function modelInsertionInto(host: Host): ModelInsertion {
  const known = INSERTIONS.get(host);
  if (known) return known;
  const made = newInsertion(host);
  INSERTIONS.set(host, made);
  return made;
}

const INSERTIONS = new WeakMap<Host, ModelInsertion>();

function newInsertion(host: Host): ModelInsertion {
  const listeners = new Set<() => void>();
  let state: ModelState = { kind: "idle" };
  let isStopped = false;
  const become = (next: ModelState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const begin = (work: Promise<ModelState>) => {
    work.then(become).catch((failure: unknown) => {
      become({
        kind: "failed",
        message: failure instanceof Error ? failure.message : String(failure),
      });
    });
  };
  const inserted = async (language: Language): Promise<ModelState> => {
    const tell = (done: number, all: number) => {
      become({ kind: "working", done, all });
    };
    const sheets = await insertModel(host, language, tell, () => isStopped);
    return sheets.length > 0 ? { kind: "inserted", sheets } : { kind: "stopped" };
  };
  const removed = async (sheets: readonly string[]): Promise<ModelState> => {
    const there = await host.sheets();
    await takeAway(
      host,
      sheets.filter((sheet) => there.includes(sheet)),
    );
    return { kind: "removed" };
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    insert: (language) => {
      isStopped = false;
      become({ kind: "working", done: 0, all: 1 });
      begin(inserted(language));
    },
    stop: () => (isStopped = true),
    askToRemove: () => {
      if (state.kind === "inserted") become({ ...state, kind: "asking" });
    },
    answer: (removeThem) => {
      if (state.kind !== "asking") return;
      if (removeThem) begin(removed(state.sheets));
      else become({ ...state, kind: "inserted" });
    },
  };
}
