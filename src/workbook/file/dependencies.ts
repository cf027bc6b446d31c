import { type Box, boxOf, cellAt, sharedBox } from "../../core/workbook/places";
import { isPromise, type WorkbookReader } from "../../core/workbook/workbook";
import { parseFormula } from "../../formulas/calls";
import { formulaReferences } from "../../formulas/references";
import { runTask } from "../../formulas/runTask";

/** A formula, and the cells that it fills. */
export interface FilledBox {
  readonly sheet: string;
  readonly box: Box;
  /** As the engine understands it. */
  readonly formula: string;
}

/** What a formula refers to. */
export interface ReferredRange {
  readonly sheet: string;
  readonly box: Box;
}

/** Which formulas come of which cells. */
export interface Dependencies {
  /** The ranges that a formula refers to, by its index. */
  readonly ranges: readonly (readonly ReferredRange[])[];
  /**
   * Indexes of the formulas that rest on some of them, by way of any number of others, they
   * themselves included.
   */
  readonly restingOn: (seeds: readonly number[]) => ReadonlySet<number>;
  /** The formulas that fill cells of a range. */
  readonly filling: (range: ReferredRange) => readonly number[];
}

/** @param reader Answers at once, with the values by which formulas choose what they refer to. */
export function dependencies(formulas: readonly FilledBox[], reader: WorkbookReader): Dependencies {
  const ranges = formulas.map((one) => rangesIn(one, reader));
  const fillingIn = boxIndex(formulas);
  const readersOf = boxIndex(
    ranges.flatMap((own, reader) => own.map((range) => ({ ...range, reader }))),
  );
  const readers = ranges.flatMap((own, reader) => own.map(() => reader));
  return {
    ranges,
    filling: fillingIn,
    restingOn: (seeds) => {
      const found = new Set(seeds);
      for (const index of found) {
        const filled = formulas[index];
        if (!filled) continue;
        for (const at of readersOf(filled)) {
          const reader = readers[at];
          if (reader !== undefined) found.add(reader);
        }
      }
      return found;
    },
  };
}

function rangesIn(
  { formula, sheet, box }: FilledBox,
  reader: WorkbookReader,
): readonly ReferredRange[] {
  const whole = parseFormula(formula);
  if (!whole) return [];
  const found = runTask(reader, formulaReferences(whole, cellAt(sheet, box)));
  if (isPromise(found)) throw new Error("What a file holds is known at once.");
  return found.places.flatMap((place) => {
    const own = boxOf(place.address);
    return own ? [{ sheet: place.sheet.toLowerCase(), box: own }] : [];
  });
}

/** Finds the boxes that share a cell with another: cells by a table, others one by one. */
function boxIndex(boxes: readonly ReferredRange[]): (other: ReferredRange) => readonly number[] {
  const cells = new Map<string, number[]>();
  const rows = new Map<string, Map<number, number[]>>();
  const large = new Map<string, number[]>();
  for (const [index, { sheet, box }] of boxes.entries()) {
    const name = sheet.toLowerCase();
    if (isCell(box)) {
      push(cells, cellKey(name, box.top, box.left), index);
      const own = rows.get(name) ?? new Map<number, number[]>();
      rows.set(name, own);
      push(own, box.top, index);
    } else push(large, name, index);
  }
  const among = (indexes: readonly number[], box: Box) =>
    indexes.filter((index) => {
      const one = boxes[index];
      return one !== undefined && sharedBox(one.box, box) !== null;
    });
  return ({ sheet, box }) => {
    const name = sheet.toLowerCase();
    const single = isCell(box)
      ? (cells.get(cellKey(name, box.top, box.left)) ?? [])
      : among(rowsIn(rows.get(name), box), box);
    return [...single, ...among(large.get(name) ?? [], box)];
  };
}

function rowsIn(rows: ReadonlyMap<number, readonly number[]> | undefined, { top, bottom }: Box) {
  if (!rows) return [];
  if (bottom - top > rows.size)
    return [...rows].flatMap(([row, found]) => (row >= top && row <= bottom ? found : []));
  return Array.from({ length: bottom - top + 1 }, (_, down) => rows.get(top + down) ?? []).flat();
}

function push<K>(lists: Map<K, number[]>, key: K, index: number): void {
  const list = lists.get(key);
  if (list) list.push(index);
  else lists.set(key, [index]);
}

function isCell({ top, left, bottom, right }: Box): boolean {
  return top === bottom && left === right;
}

function cellKey(sheet: string, row: number, column: number): string {
  return `${row},${column},${sheet}`;
}
