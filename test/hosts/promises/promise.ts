import type { Cell, Chart, Host, Look, Place } from "../../../src/hosts/host";
import { eventually } from "../../browser/eventually";

/** A sentence that holds of every host, and how to see that it does. */
export interface HostPromise {
  readonly name: string;
  readonly check: (host: Host, sight: Sight) => Promise<void>;
}

/**
 * What a person at the sheet sees, and a host need not tell; each test looks into what its program
 * holds.
 */
export interface Sight {
  /** How the first cell of a range is drawn, as far as it was set. */
  look(place: Place): Promise<Look>;
  /**
   * How wide the first column of a range is, in digits of the standard font; null where it was
   * never set.
   */
  columnWidth(place: Place): Promise<number | null>;
  /** The charts that cover cells of a sheet. */
  charts(sheet: string): Promise<readonly Chart[]>;
  /** The thread of comments at the first cell of a range. */
  comments(place: Place): Promise<readonly string[]>;
}

/** Adds a sheet that no other promise works on: promises may run in any order over one workbook. */
export async function newSheet(host: Host, start = "Promise "): Promise<string> {
  const sheet = `${start}${++sheetsMade}`;
  await host.addSheet(sheet);
  return sheet;
}

/** Waits until the cells of a range hold these values. */
export async function expectValues(
  host: Host,
  place: Place,
  values: readonly (readonly Cell["value"][])[],
): Promise<void> {
  await eventually(async () => {
    const cells = await host.read(place);
    expect(cells.map((row) => row.map(({ value }) => value))).toEqual(values);
  });
}

let sheetsMade = 0;
