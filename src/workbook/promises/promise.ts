import type { Words } from "../../core/words/words";
import type { Cell, Host, Place } from "../../hosts/host";
import { expectAtLast } from "./expect";

/** A sentence that holds of every host, and how to see that it does. */
export interface HostPromise {
  readonly name: Words;
  /** Whether a host promises it: older programs lack some of it. */
  readonly isPromisedBy?: (host: Host) => boolean;
  /**
   * Works on sheets, names and settings that it adds, so that it may run in a workbook of somebody;
   * who runs it takes them away again.
   * @throws {Unkept} when the host does not keep it.
   */
  readonly check: (host: Host) => Promise<void>;
}

/** What the names of settings that promises keep begin with. */
export const PROMISED_SETTING = "promised ";

/** Adds a sheet under a name that no other has, and no promise has used. */
export async function newSheet(host: Host, start = "AIFIN check "): Promise<string> {
  const sheet = unusedName(start, await host.sheets());
  await host.addSheet(sheet);
  return sheet;
}

/** A name for a range that the workbook does not have, and no promise has used. */
export async function newName(host: Host, start: string): Promise<string> {
  return unusedName(start, await host.names());
}

/** Waits until the cells of a range hold these values. */
export async function expectValues(
  host: Host,
  place: Place,
  values: readonly (readonly Cell["value"][])[],
): Promise<void> {
  await expectAtLast(() => valuesOf(host, place), values);
}

/** The values of a range, by rows. */
export async function valuesOf(
  host: Host,
  place: Place,
): Promise<readonly (readonly Cell["value"][])[]> {
  return (await host.read(place)).map((row) => row.map(({ value }) => value));
}

function unusedName(start: string, taken: readonly string[]): string {
  const others = new Set(taken.map((name) => name.toLowerCase()));
  for (;;) {
    const name = `${start}${++made}`;
    if (!others.has(name.toLowerCase())) return name;
  }
}

/** Counts sheets and names, so that promises may run in any order over one workbook. */
let made = 0;
