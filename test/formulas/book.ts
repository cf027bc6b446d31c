import { addressOf, boxOf, cellAt, sharedBox } from "../../src/core/workbook/places";
import type {
  Cell,
  CellValue,
  NameDefinition,
  Place,
  TableShape,
  WorkbookReader,
} from "../../src/core/workbook/workbook";

/** A cell of such a book: a formula, a typed value, or a formula with the value that it shows. */
export type BookCell = CellValue | readonly [formula: string, value: CellValue];

export interface Book {
  readonly sheets: Readonly<Record<string, Readonly<Record<string, BookCell>>>>;
  readonly names?: readonly NameDefinition[];
  readonly tables?: readonly TableShape[];
  /** Ranges that formulas spill into. */
  readonly spills?: readonly Place[];
}

/** A workbook in memory that answers at once, and how often it was asked. */
export function bookReader({ sheets, names = [], tables = [], spills = [] }: Book): {
  readonly reader: WorkbookReader;
  readonly asked: Record<string, number>;
} {
  const asked: Record<string, number> = {};
  const count = (kind: string) => (asked[kind] = (asked[kind] ?? 0) + 1);
  const byName = new Map(
    Object.entries(sheets).map(([name, cells]) => [name.toLowerCase(), cells]),
  );
  const used = new Map(
    [...byName].map(([name, cells]) => {
      const boxes = Object.keys(cells).flatMap((address) => boxOf(address) ?? []);
      const box = {
        top: Math.min(...boxes.map(({ top }) => top)),
        left: Math.min(...boxes.map(({ left }) => left)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
        right: Math.max(...boxes.map(({ right }) => right)),
      };
      return [name, boxes.length > 0 ? box : null];
    }),
  );
  const reader: WorkbookReader = {
    read: (place) => {
      count("read");
      const box = boxOf(place.address);
      const cells = byName.get(place.sheet.toLowerCase()) ?? {};
      if (!box) throw new Error(`No range: ${place.address}`);
      const rows: Cell[][] = [];
      for (let top = box.top; top <= box.bottom; top++) {
        const row: Cell[] = [];
        for (let left = box.left; left <= box.right; left++)
          row.push(cellOf(cells[addressOf({ top, left, bottom: top, right: left })] ?? null));
        rows.push(row);
      }
      return rows;
    },
    spillParent: (place) => {
      count("spillParent");
      const box = boxOf(place.address);
      const found = spills.find((one) => {
        const whole = boxOf(one.address);
        return one.sheet === place.sheet && box && whole && sharedBox(box, whole);
      });
      return found ? cellAt(found.sheet, boxOf(found.address) ?? { top: 0, left: 0 }) : null;
    },
    namedPlace: () => null,
    usedRange: (sheet) => {
      const box = used.get(sheet.toLowerCase());
      return box ? { sheet, address: addressOf(box) } : null;
    },
    nameDefinitions: () => names,
    tableShapes: () => tables,
    sheets: () => Object.keys(sheets),
    spills: (sheet) => {
      count("spills");
      return spills.filter((one) => one.sheet === sheet);
    },
  };
  return { reader, asked };
}

function cellOf(cell: BookCell): Cell {
  if (Array.isArray(cell)) {
    const [formula, value] = cell as readonly [string, CellValue]; // An array is such a pair.
    return { formula, value, text: shownText(value) };
  }
  const value = cell as CellValue; // Pairs were told apart above.
  if (typeof value === "string" && value.startsWith("="))
    return { formula: value, value: 1, text: "1" };
  return { formula: "", value, text: shownText(value) };
}

function shownText(value: CellValue): string {
  return typeof value === "object" ? (value?.error ?? "") : String(value);
}
