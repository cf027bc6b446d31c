import { HostFailure, type Host, type Place } from "../../hosts/host";
import { messageOf } from "../edit/messageOf";
import { noteSheets } from "../edit/unfinishedEdit";
import { PROMISED_SETTING } from "../promises/promise";

/**
 * A workbook of somebody, in which something is tried out: sheets, names and settings are added and
 * taken away again, and nothing else is touched.
 */
export interface Scratch {
  /** Refuses whatever would touch what was there before. */
  readonly host: Host;
  /** The names of all sheets and ranges that are somebody's; null where they cannot be read. */
  readonly others: () => Promise<readonly string[] | null>;
  /** Takes away all that was added so far. @throws {HostFailure} when it cannot look. */
  readonly sweep: () => Promise<Leftovers>;
  /** The same, and gives back the selection. Never rejects; may be called again. */
  readonly close: () => Promise<ScratchEnd>;
}

/** What could not be taken away, and why. */
interface Leftovers {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** Empty where nothing is left. */
  readonly message: string;
}

/** `unknown`: the workbook did not let it be looked at. */
export type ScratchEnd =
  ({ readonly kind: "known" } & Leftovers) | { readonly kind: "unknown"; readonly message: string };

const NOTHING: Leftovers = { sheets: [], names: [], message: "" };

/** Whether all is as it was. */
export function isClean(end: ScratchEnd): boolean {
  return end.kind === "known" && end.sheets.length + end.names.length === 0;
}

/** @throws {HostFailure} when the workbook cannot be read; nothing was done then. */
export async function openScratch(host: Host): Promise<Scratch> {
  const noted = await noteSheets(host, "check");
  const [sheets, names] = [await host.sheets(), await host.names()];
  const selected = await host.selection().catch(() => null); // A chart may be selected.
  const own = ownThings(host, sheets, names, noted.note);
  const sweep = async () => {
    const rest = await removeOwn(host, own);
    if (rest.sheets.length === 0) await noted.restore();
    return rest;
  };
  const close = async (): Promise<ScratchEnd> => {
    try {
      const rest = await sweep();
      if (selected) await host.select(selected);
      return { kind: "known", ...rest };
    } catch (failure) {
      return { kind: "unknown", message: messageOf(failure) };
    }
  };
  const others = async () => {
    try {
      const [sheets, names] = [await host.sheets(), await host.names()];
      const isOther = (mine: readonly string[]) => (name: string) => !includesName(mine, name);
      return [...sheets.filter(isOther(own.sheets())), ...names.filter(isOther(own.names()))];
    } catch {
      return null;
    }
  };
  return { host: guardedHost(host, own), others, sweep, close };
}

/** Takes away sheets that a check has left. @returns why not all went; empty where they did. */
export async function removeScratch(host: Host, sheets: readonly string[]): Promise<string> {
  let message = "";
  for (const sheet of sheets)
    await host.removeSheet(sheet).catch((failure: unknown) => (message = messageOf(failure)));
  return message;
}

/** What was added, and what was there before. */
interface Own {
  readonly addSheet: (name: string) => Promise<void>;
  readonly nameRange: (name: string) => void;
  readonly keepSetting: (name: string) => void;
  /** Whether a piece of XML may be left. */
  hasXml: boolean;
  readonly sheets: () => readonly string[];
  readonly names: () => readonly string[];
  readonly settings: () => readonly string[];
  readonly isForeign: (sheet: string) => boolean;
  /** Forgets what is no longer there. */
  readonly forget: (rest: Pick<Leftovers, "sheets" | "names">) => void;
}

function ownThings(
  host: Host,
  sheetsBefore: readonly string[],
  namesBefore: readonly string[],
  note: (sheets: readonly string[]) => Promise<void>,
): Own {
  let [sheets, names]: [readonly string[], readonly string[]] = [[], []];
  const settings = new Set<string>();
  return {
    addSheet: async (name) => {
      if (includesName(await host.sheets(), name)) return;
      sheets = [...sheets.filter((other) => !isSameName(other, name)), name];
      await note(sheets);
    },
    nameRange: (name) => {
      if (!includesName([...namesBefore, ...names], name)) names = [...names, name];
    },
    keepSetting: (name) => settings.add(name),
    hasXml: false,
    sheets: () => sheets,
    names: () => names,
    settings: () => [...settings],
    isForeign: (sheet) => includesName(sheetsBefore, sheet),
    forget: (rest) => {
      sheets = rest.sheets;
      names = rest.names;
      settings.clear();
    },
  };
}

async function removeOwn(host: Host, own: Own): Promise<Leftovers> {
  if (own.hasXml) await checkXml(host, own);
  if (own.sheets().length + own.names().length + own.settings().length === 0) return NOTHING;
  const wanted = await presentNames(own.sheets(), host.sheets());
  let message = await removeScratch(host, [...wanted].reverse());
  for (const name of own.settings()) await host.keepSetting(name, null);
  const sheets = await presentNames(own.sheets(), host.sheets());
  const names = await presentNames(own.names(), host.names());
  own.forget({ sheets, names });
  if (sheets.length === 0) message = "";
  return { sheets, names, message };
}

/** Each look takes out what an earlier one may have left. */
async function checkXml(host: Host, own: Own): Promise<boolean | null> {
  own.hasXml = true;
  const isKept = await host.keepsXml();
  own.hasXml = false;
  return isKept;
}

async function presentNames(
  wanted: readonly string[],
  presentSheets: Promise<readonly string[]>,
): Promise<readonly string[]> {
  const all = await presentSheets;
  return wanted.filter((name) => includesName(all, name));
}

function guardedHost(host: Host, own: Own): Host {
  const check = ({ sheet }: Place) => {
    if (own.isForeign(sheet)) throw new HostFailure(`“${sheet}” is no sheet of the check.`);
  };
  const { charts, comments } = host;
  return {
    ...host,
    ...guardedCells(host, check),
    addSheet: async (name) => {
      await own.addSheet(name);
      await host.addSheet(name);
    },
    removeSheet: async (sheet) => {
      check({ sheet, address: "" });
      await host.removeSheet(sheet);
    },
    defineName: async (name, place) => {
      check(place);
      own.nameRange(name);
      await host.defineName(name, place);
    },
    keepSetting: async (name, text) => {
      if (!name.startsWith(PROMISED_SETTING)) throw new HostFailure(`“${name}” is not ours.`);
      own.keepSetting(name);
      await host.keepSetting(name, text);
    },
    keepsXml: () => checkXml(host, own),
    recalculate: () => Promise.reject(new HostFailure("It would calculate all that is open.")),
    charts: charts && {
      addChart: async (chart) => {
        check(chart.at);
        await charts.addChart(chart);
      },
    },
    comments: comments && {
      addComment: async (place, text) => {
        check(place);
        await comments.addComment(place, text);
      },
    },
  };
}

/** What is done to cells, each time after a look at where they are. */
function guardedCells(host: Host, check: (place: Place) => void) {
  const checkAll = (parts: readonly { readonly place: Place }[]) =>
    parts.forEach(({ place }) => check(place));
  return {
    write: async (place, rows) => {
      check(place);
      await host.write(place, rows);
    },
    writeTogether: async (parts) => {
      checkAll(parts);
      await host.writeTogether(parts);
    },
    writeIfUnchanged: async (parts) => {
      checkAll(parts);
      return host.writeIfUnchanged(parts);
    },
    setNumberFormat: async (place, format) => {
      check(place);
      await host.setNumberFormat(place, format);
    },
    setLook: async (place, look) => {
      check(place);
      await host.setLook(place, look);
    },
    setColumnWidth: async (place, characters) => {
      check(place);
      await host.setColumnWidth(place, characters);
    },
    setNote: async (place, text) => {
      check(place);
      await host.setNote(place, text);
    },
    calculate: async (place) => {
      check(place);
      await host.calculate(place);
    },
  } satisfies Partial<Host>;
}

function includesName(names: readonly string[], name: string): boolean {
  return names.some((other) => isSameName(other, name));
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
