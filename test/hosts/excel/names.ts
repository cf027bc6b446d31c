import { addressOf } from "../../../src/core/workbook/places";
import { absolute, quoted, rangeObject, rangePlace } from "./range";
import { RemoteError, type RemoteObject } from "./remote";
import type { NamedInExcel, NamesInExcel } from "./sheet";
import type { Workbook } from "./workbook";

/** The names of a workbook, as Excel's interface shows them. */
export function namesObject(book: Workbook): RemoteObject {
  const { items, objects } = ownNamesObject(book, book.names);
  return {
    ...(items && { items }),
    objects: {
      ...objects,
      Add: (name, range) => {
        const { sheet, box } = rangePlace(book, range);
        book.defineName(String(name), sheet, box);
        return nameObject(book, String(name), { sheet, box });
      },
    },
  };
}

/** The names of a workbook or of one of its sheets, to read. */
export function ownNamesObject(book: Workbook, names: NamesInExcel): RemoteObject {
  const found = (wanted: unknown): RemoteObject | null => {
    const [entry] = [...names].filter(
      ([name]) => name.toLowerCase() === String(wanted).toLowerCase(),
    );
    return entry ? nameObject(book, ...entry) : null;
  };
  return {
    items: () => [...names].map(([name, named]) => nameObject(book, name, named)),
    objects: { Item: (name) => found(name) ?? absent(), GetItemOrNullObject: found },
  };
}

function nameObject(book: Workbook, name: string, named: NamedInExcel | string): RemoteObject {
  const range = typeof named !== "string" && book.sheets.includes(named.sheet) ? named : null;
  return {
    values: {
      name: () => name,
      formula: () =>
        typeof named === "string" ? named : (named.formula ?? referenceTo(book, named)),
    },
    objects: {
      GetRangeOrNullObject: () => range && rangeObject(book, range.sheet, range.box),
    },
    methods: { Delete: () => book.removeName(name) },
  };
}

/** A name stays when its sheet goes, without its range. */
function referenceTo(book: Workbook, { sheet, box }: NamedInExcel): string {
  const there = book.sheets.includes(sheet) ? `${quoted(sheet.name)}!` : "#REF!";
  return `=${there}${absolute(addressOf(box))}`;
}

function absent(): never {
  throw new RemoteError("ItemNotFound", "The requested resource doesn't exist.");
}
