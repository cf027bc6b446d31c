import { type Host, HostFailure } from "../../../src/hosts/host";
import { type FakeHost, fakeHost } from "../../taskpane/fakeHost";
import { type Gate, gate } from "./faults";
import type { Trial } from "./trial";

/** A workbook in memory, whose every method is one request. */
export function memoryTrial(): Promise<Trial & { readonly sight: FakeHost }> {
  const sight = fakeHost();
  const { next, ...requests } = gate();
  return Promise.resolve({
    ...requests,
    host: gated(sight, next),
    sight,
    put: (address, content) => sight.put(address, content),
    putTable: (address, formula, rows) => {
      const [column, row] = [address.charCodeAt(0), Number(address.slice(1))];
      for (const [down, line] of rows.entries())
        for (const [right, text] of line.entries()) {
          const at = `${String.fromCharCode(column + right)}${row + down}`;
          sight.put(at, at === address ? { formula, value: text, text } : text);
          sight.spill(at, address);
        }
    },
    close: () => Promise.resolve(),
  });
}

type Refused = <T>(act: () => Promise<T>, half?: () => Promise<unknown>) => Promise<T>;

function gated(fake: FakeHost, next: Gate["next"]): Host {
  const refused: Refused = async (act, half) => {
    const fault = next();
    if (!fault) return act();
    if (fault.effect === "half") await half?.();
    if (fault.effect === "all") await act();
    throw new HostFailure(`Excel could not do this (${fault.code}).`);
  };
  const methods = Object.entries(fake).map(([name, value]: [string, unknown]) => {
    if (typeof value !== "function" || SYNCHRONOUS.has(name)) return [name, value] as const;
    const call = value as (...args: unknown[]) => Promise<unknown>; // The other methods promise.
    const half = (args: unknown[]) => () =>
      // A list of ranges.
      PARTS.has(name) ? call((args[0] as unknown[]).slice(0, 1)) : Promise.resolve();
    return [name, (...args: unknown[]) => refused(() => call(...args), half(args))] as const;
  });
  const { charts } = fake;
  return {
    ...(Object.fromEntries(methods) as unknown as FakeHost), // The same methods.
    charts: charts && { addChart: (chart) => refused(() => charts.addChart(chart)) },
  };
}

const SYNCHRONOUS = new Set(["onSelectionChange", "onCellsChange", "put", "spill", "named"]);
/** What writes several ranges may have written the first. */
const PARTS = new Set(["writeTogether", "writeIfUnchanged"]);
