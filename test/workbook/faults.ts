import { type Host, HostFailure } from "../../src/hosts/host";
import { contentsOf } from "./kept/keptWorkbook";
import type { FakeHost } from "../taskpane/fakeHost";

/** Codes with which Excel refuses a request. */
export const CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotFound",
  "ConnectionFailure",
  "GeneralException",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidBinding",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidRequest",
  "InvalidSelection",
  "ItemNotFound",
  "NotImplemented",
  "RequestAborted",
  "UnsupportedOperation",
] as const;

/** Requests that a workbook refuses: from which on, how many, and what it did of each all the same. */
export interface Fault {
  /** Counted from 0. */
  readonly from: number;
  readonly count: number;
  readonly code: (typeof CODES)[number];
  readonly effect: "none" | "half" | "all";
}

/** A workbook that refuses some of its requests. */
export interface FaultyHost {
  readonly host: Host;
  /** How many requests there were. */
  readonly requests: () => number;
  /** Refuses nothing from now on. */
  readonly heal: () => void;
  /** Counts the requests of a fault from now on. */
  readonly begin: (fault: Fault) => void;
}

export function faultyHost(fake: FakeHost, fault: Fault | null): FaultyHost {
  let [requests, current] = [0, fault];
  const refused = async <T>(act: () => Promise<T>, half: () => Promise<unknown>): Promise<T> => {
    const at = requests++;
    if (!current || at < current.from || at >= current.from + current.count) return act();
    const { code, effect } = current;
    if (effect === "half") await half();
    if (effect === "all") await act();
    throw new HostFailure(`Excel could not do this (${code}).`);
  };
  const methods = Object.entries(fake).map(([name, value]: [string, unknown]) => {
    if (typeof value !== "function" || SYNCHRONOUS.has(name)) return [name, value] as const;
    const call = value as (...args: unknown[]) => Promise<unknown>; // The other methods promise.
    return [
      name,
      (...args: unknown[]) =>
        refused(
          () => call(...args),
          () => (PARTS.has(name) ? call((args[0] as unknown[]).slice(0, 1)) : Promise.resolve()),
        ),
    ] as const;
  });
  const charts = fake.charts && {
    addChart: (chart: Parameters<typeof fake.charts.addChart>[0]) =>
      refused(
        () => fake.charts?.addChart(chart) ?? Promise.resolve(),
        () => Promise.resolve(),
      ),
  };
  return {
    host: { ...(Object.fromEntries(methods) as unknown as FakeHost), charts }, // The same methods.
    requests: () => requests,
    heal: () => {
      current = null;
    },
    begin: (next) => {
      current = { ...next, from: next.from + requests };
    },
  };
}

const SYNCHRONOUS = new Set(["onSelectionChange", "onCellsChange", "put", "spill", "named"]);
/** What writes several ranges may have written the first. */
const PARTS = new Set(["writeTogether", "writeIfUnchanged"]);

/** Every fault at every request: codes in turn, one to four refusals and endless ones, before and after the request had its effect. */
export function allFaults(requests: number): readonly Fault[] {
  const faults: Fault[] = [];
  for (let from = 0; from < requests; from++)
    for (const count of [1, 2, 3, 4, Infinity])
      for (const effect of ["none", "half", "all"] as const) {
        const code = CODES[faults.length % CODES.length] ?? CODES[0];
        faults.push({ from, count, code, effect });
      }
  return faults;
}

/** So many of some things or more, from all over them. */
export function sample<T>(things: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.floor(things.length / most));
  return things.filter((_, at) => at % step === 0);
}

/** A workbook into which a person types just before one of the requests is carried out. */
export function typingHost(fake: FakeHost, request: number, type: () => void): Host {
  let requests = 0;
  const methods = Object.entries(fake).map(([name, value]: [string, unknown]) => {
    if (typeof value !== "function" || SYNCHRONOUS.has(name)) return [name, value] as const;
    const call = value as (...args: unknown[]) => Promise<unknown>; // The other methods promise.
    return [
      name,
      (...args: unknown[]) => {
        if (requests++ === request) type();
        return call(...args);
      },
    ] as const;
  });
  return Object.fromEntries(methods) as unknown as FakeHost; // The same methods.
}

/** Everything in a workbook that a person would miss. */
export async function everything(host: FakeHost) {
  const sheets = await contentsOf(host);
  const notes: Record<string, string | null> = {};
  for (const [sheet, cells] of Object.entries(sheets))
    for (const address of Object.keys(cells)) {
      const note = await host.note({ sheet, address });
      if (note !== null) notes[`${sheet}!${address}`] = note;
    }
  const formulas = Object.fromEntries(
    Object.entries(sheets).map(([sheet, cells]) => [
      sheet,
      Object.fromEntries(
        Object.entries(cells).map(([at, { formula, value }]) => [at, formula || value]),
      ),
    ]),
  );
  return { formulas, notes, names: await host.names() };
}
