import type { Dataset } from "../../../src/core/facts/dataset";
import type { Carrier } from "../../../src/core/facts/pack";
import type { IsoDate } from "../../../src/core/period/calendar";
import { bundledDescriptor } from "../../../src/commands/compileTables";
import { dataset } from "../../../src/data";
import { type CheckedPack, checkPack } from "../../../src/data/packs/checkPack";
import { columnNamed } from "../../../src/data/packs/columnNames";
import { type OpenedPack, openPack } from "../../../src/data/packs/openPack";
import { type TableName, tableOf } from "../../../src/data/table";
import { readCsv } from "../../../src/files/csv/readCsv";

/** The day on which packs are taken in. */
export const TAKEN_IN = "2026-11-30" as IsoDate; // A day.

/** A pack for tests: its tables as CSV, and what is not plain about it. */
export interface TestPack extends Partial<Record<TableName, string>> {
  readonly id?: string;
  readonly version?: string;
  readonly released?: string;
  readonly aifin?: string;
  readonly carrier?: Carrier;
  readonly below?: Dataset;
}

export function checked(pack: TestPack): CheckedPack {
  const { id = "acme", version = "3", released = "2026-11-29", aifin = "" } = pack;
  const { carrier = "file", below = dataset } = pack;
  const tables = (["sources", "entities", "metrics", "deals", "facts"] as const).flatMap((name) => {
    const text = pack[name];
    return text === undefined ? [] : [tableOf(name, readCsv(text), columnNamed)];
  });
  const manifest = {
    ...{ id, version, released: released as IsoDate, aifin }, // The check looks at it.
    ...{ licence: "", contributors: [], resources: [] },
  };
  const day = { takenIn: TAKEN_IN, release: "0.2.0", carrier };
  return checkPack({ manifest, sha256: `hash-${id}`, tables }, below, bundledDescriptor(), day);
}

/** A pack that must pass. */
export function opened(pack: TestPack, correctsOthers = false): OpenedPack {
  const { compiled, problems } = checked(pack);
  if (!compiled) throw new Error(JSON.stringify(problems));
  return openPack(compiled, pack.below ?? dataset, correctsOthers);
}
