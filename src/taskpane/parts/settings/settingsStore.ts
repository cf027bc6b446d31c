import {
  type ApplySettings,
  DEFAULT_SETTINGS,
  type WorkbookSettings,
} from "../../../core/library/workbookSettings";
import { isHostFailure } from "../../../core/workbook/workbook";
import type { Host } from "../../../hosts/host";
import { messageOf } from "../../../workbook/edit/messageOf";
import { createStore, type Store } from "../../../workbook/job/store";
import {
  onRecalculated,
  type RecalculationOutcome,
  recalculateWorkbook,
} from "../../../workbook/recalculateWorkbook";
import { applyKeptSettings, keepSettings } from "./keptSettings";

/** What was changed last: one setting, or all of them back to what they are by default. */
export type ChangedSettings = keyof WorkbookSettings | "all";

export type SettingsProgress =
  | { readonly state: "calculating" }
  /** The workbook cannot be asked: it is asked again, and its cells wait. */
  | { readonly state: "unread"; readonly message: string }
  /** `changed` is null for what the workbook was opened with. */
  | (RecalculationOutcome & { readonly changed: ChangedSettings | null });

export interface SettingsState {
  readonly settings: WorkbookSettings;
  /** null when there is nothing to say. */
  readonly progress: SettingsProgress | null;
}

/** The settings of one workbook, and what became of the last change. */
export interface SettingsStore extends Store<SettingsState> {
  /**
   * Reads what the workbook keeps and hands it to the functions; once, however often it is asked.
   */
  readonly begin: (look?: LookBefore) => void;
  readonly change: (part: Partial<WorkbookSettings>, changed: ChangedSettings) => void;
  readonly reset: () => void;
  /** There is nothing to say any more, unless a change is still going on. */
  readonly forget: () => void;
}

/**
 * Looks at what is saved in the workbook once its settings are applied, before it is calculated.
 * @returns Why it is not to be calculated without a person's word; null where it may be.
 */
export type LookBefore = () => Promise<string | null>;

/** The settings of the workbook of a host, one for each. */
export function settingsIn(host: Host, apply: ApplySettings): SettingsStore {
  const known = STORES.get(host);
  if (known) return known;
  const made = newStore(host, apply);
  STORES.set(host, made);
  return made;
}

/** A workbook that could not be asked is asked again after this time. */
const READ_AGAIN_MS = 2_000;

const STORES = new WeakMap<Host, SettingsStore>();

function newStore(host: Host, apply: ApplySettings): SettingsStore {
  const start: SettingsState = { settings: DEFAULT_SETTINGS, progress: null };
  const { state, subscribe, become: becomeAll } = createStore(start);
  /** What the workbook keeps; `state` holds what is wanted. */
  let kept: WorkbookSettings | null = null;
  /** What was wanted before the workbook was read. */
  let early: Partial<WorkbookSettings> = {};
  /** Readings and keepings go one after the other. */
  let keeping: Promise<RecalculationOutcome> | null = null;
  /** Counts changes, so that only the last one is spoken of. */
  let changes = 0;
  const setState = (next: Partial<SettingsState>) => becomeAll({ ...state(), ...next });
  const setProgress = (
    turn: number,
    changed: ChangedSettings | null,
    outcome: RecalculationOutcome,
  ) => {
    const isShown = changed !== null || outcome.state !== "done";
    if (changes === turn) setState({ progress: isShown ? { ...outcome, changed } : null });
  };
  const readAtLast: () => ReturnType<typeof applyKeptSettings> = async () => {
    try {
      return await applyKeptSettings(host, apply);
    } catch (failure) {
      if (!isHostFailure(failure)) throw failure;
      setState({ progress: { state: "unread", message: failure.message } });
    }
    await new Promise((resolve) => setTimeout(resolve, READ_AGAIN_MS));
    return readAtLast();
  };
  const read = async (
    look: LookBefore = () => Promise.resolve(null),
  ): Promise<RecalculationOutcome> => {
    const { settings, areCellsOld } = await readAtLast();
    kept = settings;
    const { progress: before } = state();
    const progress = before?.state === "unread" ? null : before;
    setState({ settings: { ...settings, ...early }, progress });
    const lookDone = look();
    if (!areCellsOld) return { state: "done" };
    const message = await lookDone;
    return message === null ? recalculateWorkbook(host) : { state: "uncalculated", message };
  };
  const keepWanted = async (): Promise<RecalculationOutcome> => {
    const before = kept ?? DEFAULT_SETTINGS;
    const wanted = state().settings;
    try {
      await keepSettings(host, before, wanted);
    } catch (failure) {
      setState({ settings: before });
      return { state: "unkept", message: messageOf(failure) };
    }
    kept = wanted;
    apply(wanted);
    return { state: "done" };
  };
  onRecalculated(host, () => {
    if (state().progress?.state === "uncalculated") setState({ progress: null });
  });
  const begin = (look?: LookBefore) => {
    if (keeping) return;
    const reading = read(look);
    keeping = reading;
    void reading.then((outcome) => setProgress(0, null, outcome));
  };
  const change = (part: Partial<WorkbookSettings>, changed: ChangedSettings) => {
    begin();
    const turn = ++changes;
    if (kept === null) early = { ...early, ...part };
    setState({ settings: { ...state().settings, ...part }, progress: { state: "calculating" } });
    const request = (keeping ?? read()).then(keepWanted);
    keeping = request;
    void request
      .then((outcome) => (outcome.state === "done" ? recalculateWorkbook(host) : outcome))
      .then((outcome) => setProgress(turn, changed, outcome));
  };
  return {
    state,
    subscribe,
    begin,
    change,
    reset: () => change(DEFAULT_SETTINGS, "all"),
    forget: () => {
      if (state().progress?.state !== "calculating") setState({ progress: null });
    },
  };
}
