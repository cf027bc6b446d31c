import {
  addressOf,
  type Box,
  heightOf,
  sharedBox,
  widthOf,
} from "../../../src/core/workbook/places";
import { requireBox, requirePlace } from "../../../src/hosts/excel/addresses";
import { denied } from "./entering";
import { formatObject } from "./format";
import type { RemoteObject } from "./remote";
import { RemoteError } from "./remote";
import { addressAt, around, type SheetCell, isFormula, type Sheet, type Value } from "./sheet";
import { specialCells } from "./specialCells";
import type { Workbook } from "./workbook";

/** A range of Excel's. */
export function rangeObject(book: Workbook, sheet: Sheet, box: Box): RemoteObject {
  const cells = <T>(of: (address: string, cell: SheetCell) => T): T[][] => {
    if (heightOf(box) * widthOf(box) > book.mostCells)
      throw new RemoteError("ResponsePayloadSizeLimitExceeded", "The response is too large.");
    return grid(box, (address) => of(address, sheet.cell(address)));
  };
  const first = (): SheetCell => sheet.cell(addressAt(box, 0, 0));
  return {
    values: {
      address: () => `${quoted(sheet.name)}!${addressOf(box)}`,
      formulas: () => cells((_, cell) => formulaOf(cell)),
      // Formulas of the stand-in refer to nothing that would differ from row to row.
      formulasR1C1: () => cells((_, cell) => formulaOf(cell)),
      values: () => cells((_, { value }) => plainValue(value)),
      text: () => cells((address) => sheet.text(address)),
      valueTypes: () => cells((_, { value }) => typeOf(value)),
      hasSpill: () => hasSpill(sheet, box),
    },
    set: {
      formulas: (rows) => {
        book.enter(sheet, box, rows as unknown[][]); // the host writes whole matrices only
      },
      numberFormat: (format) => {
        if (sheet.isProtected) throw denied();
        for (const address of grid(box, (cell) => cell).flat())
          sheet.formats.set(address, String(format));
      },
    },
    objects: {
      Format: () => formatObject(sheet, box),
      GetCell: (y, x) => rangeObject(book, sheet, requireBox(addressAt(box, Number(y), Number(x)))),
      GetRow: (y) => {
        const top = box.top + Number(y);
        return rangeObject(book, sheet, { ...box, top, bottom: top });
      },
      GetBoundingRect: (other) => {
        const { box: last } = rangePlace(book, other);
        return rangeObject(book, sheet, { ...box, bottom: last.bottom }); // The other one is below.
      },
      GetSpillParentOrNullObject: () => {
        const { spilledFrom } = first();
        const isSpilledInto = spilledFrom !== null && spilledFrom !== addressAt(box, 0, 0);
        return isSpilledInto ? rangeObject(book, sheet, requireBox(spilledFrom)) : null;
      },
      GetSpecialCellsOrNullObject: (type, values) => {
        const areas = specialCells(sheet, box, type, values);
        const ranges = areas?.map((area) => rangeObject(book, sheet, area));
        return ranges ? { objects: { Areas: () => rangesOf(ranges) } } : null;
      },
      GetTables: () => ({
        items: () =>
          sheet.tables
            .filter((table) => sharedBox(table, box) !== null)
            .map((table) => tableObject(book, sheet, table)),
      }),
      GetUsedRangeOrNullObject: () => {
        const held = grid(box, (address) => address)
          .flat()
          .filter((address) => sheet.cell(address).value !== null || sheet.entered.has(address));
        const used = around(held);
        return used && rangeObject(book, sheet, used);
      },
      GetSpillingToRangeOrNullObject: () => {
        const into = sheet.spillOf(addressAt(box, 0, 0));
        return into && rangeObject(book, sheet, into);
      },
    },
    methods: {
      Select: () => book.select(sheet, box),
      Calculate: () => book.calculateRange(sheet, box),
      // Office's script asks this before it cuts a large matrix into several requests' worth.
      _ValidateArraySize: (rows, columns) => {
        if (rows !== heightOf(box) || columns !== widthOf(box))
          throw new RemoteError("InvalidArgument", "The argument is invalid or missing.");
      },
    },
  };
}

/** Where a range stands that comes as an argument; office.js lets only ranges through there. */
export function rangePlace(
  book: Workbook,
  range: unknown,
): { readonly sheet: Sheet; readonly box: Box; readonly address: string } {
  const { values } = range as RemoteObject; // as above
  const address = String(values?.address?.());
  const place = requirePlace(address);
  const sheet = book.sheet(place.sheet);
  if (sheet === undefined) throw new Error(`Excel's stand-in has no range ${address}.`);
  return { sheet, box: requireBox(place.address), address };
}

/** A table: a range whose first row holds its titles. */
export function tableObject(book: Workbook, sheet: Sheet, table: Box): RemoteObject {
  const id = `{${sheet.id} ${addressAt(table, 0, 0)}}`;
  const named = book.tables.find(({ box }) => box === table);
  return {
    id,
    values: {
      id: () => id,
      name: () => named?.name ?? "",
      showHeaders: () => true,
      showTotals: () => false,
    },
    set: {
      name: (name) => {
        if (named) named.name = String(name);
      },
    },
    objects: {
      GetRange: () => rangeObject(book, sheet, table),
      Columns: () => ({
        items: () =>
          Array.from({ length: widthOf(table) }, (_, at) => ({
            values: { name: () => sheet.text(addressAt(table, 0, at)) },
          })),
      }),
      GetDataBodyRange: () => rangeObject(book, sheet, { ...table, top: table.top + 1 }),
    },
  };
}

/** A collection of ranges. */
export function rangesOf(ranges: readonly RemoteObject[]): RemoteObject {
  return {
    items: () => ranges,
    objects: { GetItemAt: (index) => ranges[Number(index)] ?? null },
  };
}

/** Whether all cells of a range are in a spill, none, or, by null, some. */
function hasSpill(sheet: Sheet, box: Box): boolean | null {
  const spilled = [...sheet.spilled.keys()].filter(
    (address) => sharedBox(requireBox(address), box) !== null,
  ).length;
  return spilled === 0 ? false : spilled === heightOf(box) * widthOf(box) ? true : null;
}

function grid<T>(box: Box, of: (address: string) => T): T[][] {
  return Array.from({ length: heightOf(box) }, (_, y) =>
    Array.from({ length: widthOf(box) }, (__, x) => of(addressAt(box, y, x))),
  );
}

/** Where there is no formula Excel repeats the value. */
function formulaOf({ entered, value }: SheetCell): unknown {
  return isFormula(entered) ? entered : plainValue(value);
}

/** A blank cell is an empty text in Excel's interface, an error its code. */
function plainValue(value: Value): number | string | boolean {
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

function typeOf(value: Value): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[
    typeof value as "number" | "string" | "boolean" // the only kinds left
  ];
}

/** `B4:D9` as `$B$4:$D$9`. */
export function absolute(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, "$$$&");
}

export function quoted(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
