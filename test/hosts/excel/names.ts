import { addressOf } from "../../../src/hosts/excel/addresses";
import { absolute, quoted, rangePlace } from "./range";
import { RemoteError, type RemoteObject } from "./remote";
import type { Workbook } from "./workbook";

/** The names of a workbook, as Excel's interface shows them. */
export function namesObject(book: Workbook): RemoteObject {
  const required = (name: unknown): RemoteObject => nameObject(book, String(name));
  return {
    items: () => [...book.names.keys()].map(required),
    objects: {
      Item: required,
      Add: (name, range) => {
        const { sheet, box } = rangePlace(book, range);
        book.defineName(String(name), sheet, box);
        return required(name);
      },
    },
  };
}

function nameObject(book: Workbook, name: string): RemoteObject {
  const named = book.names.get(name);
  if (named === undefined)
    throw new RemoteError("ItemNotFound", "The requested resource doesn't exist.");
  const { sheet, box } = named;
  return {
    values: {
      name: () => name,
      // A name stays when its sheet goes, without its range.
      formula: () =>
        book.sheets.includes(sheet)
          ? `=${quoted(sheet.name)}!${absolute(addressOf(box))}`
          : "=#REF!",
    },
    methods: { Delete: () => book.removeName(name) },
  };
}
