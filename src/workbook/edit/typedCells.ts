import { type Box, boxOf } from "../../core/workbook/places";
import type { Cell, Host, Place, SeenCell } from "../../hosts/host";
import { isFilled } from "./cellInput";

/**
 * A cell as it is, and as it was typed: what spilled into it from elsewhere goes and comes with its
 * formula, and counts as nothing.
 */
export interface CellNow {
  readonly raw: Cell;
  readonly typed: Cell;
}

type Rows<T> = readonly (readonly T[])[];

/** A host is asked for so many ranges at once. */
const RANGES_AT_ONCE = 200;

/**
 * The cells of ranges as they are now.
 * @param mayBeFilled Whether formulas may spill into some of them; to find out costs a look at the
 *   whole sheet.
 */
export async function cellsNow(
  host: Host,
  places: readonly Place[],
  mayBeFilled: boolean,
): Promise<readonly Rows<CellNow>[]> {
  const spills = mayBeFilled ? await spillsBySheet(host, places) : NO_SPILLS;
  const cells = await readTogether(host, places);
  return places.map((place, at) => cellsOf(place, cells[at] ?? [], spills.get(place.sheet) ?? []));
}

const NO_SPILLS: ReadonlyMap<string, readonly Box[]> = new Map();

async function readTogether(host: Host, places: readonly Place[]): Promise<readonly Rows<Cell>[]> {
  const read: Rows<Cell>[] = [];
  for (let at = 0; at < places.length; at += RANGES_AT_ONCE) {
    const together = places.slice(at, at + RANGES_AT_ONCE);
    read.push(...(await Promise.all(together.map((place) => host.read(place)))));
  }
  return read;
}

async function spillsBySheet(
  host: Host,
  places: readonly Place[],
): Promise<ReadonlyMap<string, readonly Box[]>> {
  const found = new Map<string, readonly Box[]>();
  for (const sheet of new Set(places.map((place) => place.sheet)))
    found.set(
      sheet,
      (await host.spills(sheet)).flatMap(({ address }) => boxOf(address) ?? []),
    );
  return found;
}

function cellsOf({ address }: Place, cells: Rows<Cell>, spills: readonly Box[]): Rows<CellNow> {
  const { top, left } = boxOf(address) ?? { top: 0, left: 0 };
  const isFilled = (row: number, column: number) =>
    spills.some(
      (box) => row >= box.top && row <= box.bottom && column >= box.left && column <= box.right,
    );
  return cells.map((row, down) =>
    row.map((raw, right) => {
      const isOfOther = raw.formula === "" && isFilled(top + down, left + right);
      return { raw, typed: isOfOther ? BLANK : raw };
    }),
  );
}

/** A cell as it is now, to compare it with once more before it is written. */
export function seenNow({ raw, typed }: CellNow): SeenCell {
  return { ...raw, isSpilled: isFilled(raw) && !isFilled(typed) };
}

export const BLANK: Cell = { formula: "", value: null, text: "" };
