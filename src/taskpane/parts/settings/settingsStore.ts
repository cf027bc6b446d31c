import {
  type ApplySettings,
  DEFAULT_SETTINGS,
  type WorkbookSettings,
} from "../../../core/library/workbookSettings";
import { isHostFailure } from "../../../core/workbook/workbook";
import type { Host } from "../../../hosts/host";
import { messageOf } from "../../../workbook/edit/messageOf";
import { onePer } from "../../../core/library/onePer";
import { type ChangingStore, createStore, type Store } from "../../../core/library/store";
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
export const settingsIn: (host: Host, apply: ApplySettings) => SettingsStore = onePer(newStore);

/** A workbook that could not be asked is asked again after this time. */
const READ_AGAIN_MS = 2_000;

/** What is known of the settings of one workbook. */
interface Life {
  readonly host: Host;
  readonly apply: ApplySettings;
  readonly store: ChangingStore<SettingsState>;
  /** What the workbook keeps; the store holds what is wanted. */
  kept: WorkbookSettings | null;
  /** What was wanted before the workbook was read. */
  early: Partial<WorkbookSettings>;
  /** Readings and keepings go one after the other. */
  keeping: Promise<RecalculationOutcome> | null;
  /** Counts changes, so that only the last one is spoken of. */
  changes: number;
}

function newStore(host: Host, apply: ApplySettings): SettingsStore {
  const store = createStore<SettingsState>({ settings: DEFAULT_SETTINGS, progress: null });
  const life: Life = { host, apply, store, kept: null, early: {}, keeping: null, changes: 0 };
  onRecalculated(host, () => {
    if (store.state().progress?.state === "uncalculated") setState(life, { progress: null });
  });
  return {
    state: store.state,
    subscribe: store.subscribe,
    begin: (look) => begin(life, look),
    change: (part, changed) => change(life, part, changed),
    reset: () => change(life, DEFAULT_SETTINGS, "all"),
    forget: () => {
      if (store.state().progress?.state !== "calculating") setState(life, { progress: null });
    },
  };
}

function setState({ store }: Life, next: Partial<SettingsState>): void {
  store.become({ ...store.state(), ...next });
}

function begin(life: Life, look?: LookBefore): void {
  if (life.keeping) return;
  const reading = read(life, look);
  life.keeping = reading;
  void reading.then((outcome) => setProgress(life, 0, null, outcome));
}

async function read(
  life: Life,
  look: LookBefore = () => Promise.resolve(null),
): Promise<RecalculationOutcome> {
  const { host, apply, store } = life;
  const { settings, areCellsOld } = await readAtLast(host, apply, (message) =>
    setState(life, { progress: { state: "unread", message } }),
  );
  life.kept = settings;
  const { progress: before } = store.state();
  const progress = before?.state === "unread" ? null : before;
  setState(life, { settings: { ...settings, ...life.early }, progress });
  const lookDone = look();
  if (!areCellsOld) return { state: "done" };
  const message = await lookDone;
  return message === null ? recalculateWorkbook(host) : { state: "uncalculated", message };
}

function change(life: Life, part: Partial<WorkbookSettings>, changed: ChangedSettings): void {
  begin(life);
  const turn = ++life.changes;
  if (life.kept === null) life.early = { ...life.early, ...part };
  const settings = { ...life.store.state().settings, ...part };
  setState(life, { settings, progress: { state: "calculating" } });
  const request = (life.keeping ?? read(life)).then(() => keepWanted(life));
  life.keeping = request;
  void request
    .then((outcome) => (outcome.state === "done" ? recalculateWorkbook(life.host) : outcome))
    .then((outcome) => setProgress(life, turn, changed, outcome));
}

async function keepWanted(life: Life): Promise<RecalculationOutcome> {
  const before = life.kept ?? DEFAULT_SETTINGS;
  const wanted = life.store.state().settings;
  try {
    await keepSettings(life.host, before, wanted);
  } catch (failure) {
    setState(life, { settings: before });
    return { state: "unkept", message: messageOf(failure) };
  }
  life.kept = wanted;
  life.apply(wanted);
  return { state: "done" };
}

/** Says what became of a change, unless another came since. */
function setProgress(
  life: Life,
  turn: number,
  changed: ChangedSettings | null,
  outcome: RecalculationOutcome,
): void {
  const isShown = changed !== null || outcome.state !== "done";
  if (life.changes === turn) setState(life, { progress: isShown ? { ...outcome, changed } : null });
}

/** Reads what the workbook keeps, and asks again for as long as it cannot be asked. */
async function readAtLast(
  host: Host,
  apply: ApplySettings,
  onUnread: (message: string) => void,
): ReturnType<typeof applyKeptSettings> {
  try {
    return await applyKeptSettings(host, apply);
  } catch (failure) {
    if (!isHostFailure(failure)) throw failure;
    onUnread(failure.message);
  }
  await new Promise((resolve) => setTimeout(resolve, READ_AGAIN_MS));
  return readAtLast(host, apply, onUnread);
}
