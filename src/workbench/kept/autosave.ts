import type { ChangingStore, Store } from "../../core/library/store";
import { createStore } from "../../core/library/store";
import type { WorkbookRecord } from "./workbookRecord";
import type { WorkbookStore } from "./workbookStore";

/** How far the open workbook is kept. */
export type KeptState =
  /** Nothing was changed in it that would have to be kept. */
  | { readonly kind: "untouched" }
  | { readonly kind: "kept" }
  | { readonly kind: "changed" }
  /** The browser refuses to keep it; it is tried again. */
  | { readonly kind: "refused"; readonly why: StorageRefusal; readonly message: string }
  /** Another tab has it. */
  | { readonly kind: "elsewhere" };

export type StorageRefusal = "full" | "forbidden";

/** The open workbook, kept while it changes. */
export interface Autosave {
  readonly state: Store<KeptState>;
  readonly record: () => WorkbookRecord;
  /** @param isEdit Whether cells were changed, and not its settings alone. */
  readonly changed: (isEdit: boolean) => void;
  readonly rename: (name: string) => void;
  /** Keeps at once what was changed. @returns whether all of it is kept. */
  readonly flush: () => Promise<boolean>;
  /** An edit of several steps begins, or all that were begun have ended. */
  readonly setEditing: (isEditing: boolean) => void;
  /** Nothing more is kept from here on. */
  readonly stop: () => void;
}

/** What is kept, read when it is. */
export interface OpenWorkbook {
  /** The text of the workbook as it stands, and what is selected in it. */
  readonly text: (isEdited: boolean) => string;
  readonly selection: () => WorkbookRecord["selection"];
}

/** A change is kept after this time, and what takes long to write down is not done all the time. */
const WAIT_MS = 250;
const PART_OF_TIME = 1 / 5;
const LONGEST_PAUSE_MS = 700;
/** What was refused is tried again after this time. */
const AGAIN_MS = 3_000;

/** @param first The workbook as it was opened; it is not kept before it is changed. */
export function createAutosave(
  store: WorkbookStore,
  first: WorkbookRecord,
  isKept: boolean,
  workbook: OpenWorkbook,
): Autosave {
  const state = createStore<KeptState>({ kind: isKept ? "kept" : "untouched" });
  let record = first;
  let isDirty = false;
  let isStopped = false;
  let pause = WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: Promise<boolean> = Promise.resolve(true);
  let hasVersion = !isKept;

  const schedule = (wait: number) => {
    timer ??= setTimeout(() => void save(), wait);
  };
  const save = (): Promise<boolean> => {
    clearTimeout(timer);
    timer = undefined;
    if (isStopped || !isDirty) return latest;
    isDirty = false;
    const began = performance.now();
    const text = workbook.text(record.isEdited);
    record = { ...record, selection: workbook.selection(), changed: Date.now() };
    const needed = performance.now() - began;
    pause = Math.min(LONGEST_PAUSE_MS, Math.max(WAIT_MS, needed / PART_OF_TIME));
    latest = keepText(store, record, text).then(
      () => {
        if (!isDirty && !isStopped) state.become({ kind: "kept" });
        return !isDirty;
      },
      (failure: unknown) => {
        isDirty = true;
        if (!isStopped) refused(state, failure);
        schedule(AGAIN_MS);
        return false;
      },
    );
    return latest;
  };
  const changed = () => {
    if (isStopped) return;
    isDirty = true;
    if (state.state().kind !== "refused") state.become({ kind: "changed" });
    schedule(pause);
    if (hasVersion) return;
    hasVersion = true; // What was opened is one, before it is written over.
    void store.makeVersion(record.id, Date.now(), false).catch(() => undefined);
  };
  const versions = setInterval(() => {
    if (state.state().kind === "kept" && record.changed > Date.now() - 60_000)
      void store.makeVersion(record.id, Date.now(), false).catch(() => undefined);
  }, 60_000);
  return {
    state,
    record: () => record,
    changed: (isEdit) => {
      if (isEdit && !record.isEdited) record = { ...record, isEdited: true };
      changed();
    },
    rename: (name) => {
      record = { ...record, name };
      changed();
    },
    flush: async () => {
      for (let tries = 0; isDirty && tries < 3; tries++) await save();
      return latest;
    },
    setEditing: (isEditing) => {
      // There must be something to go back to.
      if (isEditing && state.state().kind === "untouched") changed();
      // What was typed just before is no part of the edit.
      void save();
      const noted = isEditing ? store.beginEdit(record.id) : store.endEdit(record.id);
      void noted.catch(() => undefined); // Where nothing is kept, there is nothing to go back to.
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      clearInterval(versions);
      state.become({ kind: "elsewhere" });
    },
  };
}

/** Where there is no room, older versions go first. */
async function keepText(store: WorkbookStore, record: WorkbookRecord, text: string): Promise<void> {
  try {
    await store.keep(record, text);
  } catch (failure) {
    if (!isFull(failure) || !(await store.dropVersions())) throw failure;
    await store.keep(record, text);
  }
}

function refused(state: ChangingStore<KeptState>, failure: unknown): void {
  const message = failure instanceof Error ? failure.message : String(failure);
  state.become({ kind: "refused", why: isFull(failure) ? "full" : "forbidden", message });
}

function isFull(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === "QuotaExceededError";
}
