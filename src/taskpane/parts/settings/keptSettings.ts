import { isoDate } from "../../../core/period/calendar";
import type { CitationStyleName } from "../../../core/cite/citationStyle";
import { CITATION_STYLES } from "../../../core/cite/citationStyles";
import { SCALES } from "../../../core/words/scale";
import { isLanguage } from "../../../core/words/words";
import {
  type ApplySettings,
  DEFAULT_SETTINGS,
  type WorkbookSettings,
} from "../../../core/library/workbookSettings";
import type { Host } from "../../../hosts/host";

/** How one setting is kept in the workbook: under which name, and as which text. */
interface Kept<T> {
  readonly name: string;
  readonly text: (value: T) => string;
  /**
   * What the workbook keeps may be older than this pane, or of another hand: what it does not know
   * is the default.
   */
  readonly read: (text: string) => T;
}

const KEPT: { readonly [K in Name]: Kept<WorkbookSettings[K]> } = {
  cards: { name: "cards", text: (shown) => (shown ? "on" : "off"), read: (text) => text !== "off" },
  asOf: { name: "asOf", text: orDefault, read: day },
  mag: {
    name: "mag",
    text: orDefault,
    read: (text) => SCALES.find(({ name }) => name === text)?.name ?? null,
  },
  style: {
    name: "citationStyle",
    text: orDefault,
    // One of its own names.
    read: (text) => (Object.hasOwn(CITATION_STYLES, text) ? (text as CitationStyleName) : null),
  },
  citationLanguage: {
    name: "citationLanguage",
    text: orDefault,
    read: (text) => (isLanguage(text) ? text : null),
  },
};

/** Which packs a workbook names is kept with them. */
type Name = Exclude<keyof WorkbookSettings, "packs">;
const NAMES = Object.keys(KEPT) as Name[]; // The record's own keys.

/** The settings that a workbook keeps. @throws what the host refuses with. */
export async function keptSettings(host: Pick<Host, "setting">): Promise<WorkbookSettings> {
  const read = async <K extends Name>(name: K) => {
    const text = await host.setting(KEPT[name].name);
    return [name, text === null ? DEFAULT_SETTINGS[name] : KEPT[name].read(text)] as const;
  };
  // One value a name, read as its own.
  return Object.fromEntries(await Promise.all(NAMES.map(read))) as unknown as WorkbookSettings;
}

/**
 * Makes the functions answer as the workbook's settings say. @returns The settings, and whether
 * cells were answered otherwise before. @throws what the host refuses with.
 */
export async function applyKeptSettings(
  host: Pick<Host, "setting">,
  apply: ApplySettings,
): Promise<{ readonly settings: WorkbookSettings; readonly areCellsOld: boolean }> {
  const settings = await keptSettings(host);
  return { settings, areCellsOld: apply(settings) };
}

/**
 * Keeps in the workbook the settings that are others than before; where one is refused, none.
 * @throws what the host refuses with.
 */
export async function keepSettings(
  host: Host,
  before: WorkbookSettings,
  next: WorkbookSettings,
): Promise<void> {
  const kept: Name[] = [];
  try {
    for (const name of NAMES.filter((name) => before[name] !== next[name])) {
      await keep(host, name, next);
      kept.push(name);
    }
  } catch (failure) {
    // The first refusal is what is told.
    for (const name of kept) await keep(host, name, before).catch(() => undefined);
    throw failure;
  }
}

function keep(host: Host, name: Name, settings: WorkbookSettings): Promise<void> {
  return host.keepSetting(KEPT[name].name, keptText(name, settings[name]));
}

function keptText<K extends Name>(name: K, value: WorkbookSettings[K]): string {
  return KEPT[name].text(value);
}

function orDefault(value: string | null): string {
  return value ?? "default";
}

function day(text: string): WorkbookSettings["asOf"] {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return isoDate(Number(year), Number(month), Number(date));
}
