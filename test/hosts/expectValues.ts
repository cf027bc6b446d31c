import type { Host, Place } from "../../src/hosts/host";
import { valuesOf } from "../../src/workbook/promises/promise";
import { eventually } from "../browser/eventually";

/** Waits until the cells of a range hold these values. */
export async function expectValuesEventually(
  host: Host,
  place: Place,
  values: readonly (readonly unknown[])[],
): Promise<void> {
  await eventually(async () => expect(await valuesOf(host, place)).toEqual(values));
}
