import { addressOf } from "../../../src/core/workbook/places";
import { requireBox } from "../../../src/hosts/excel/addresses";
import { chartsObject } from "./charts";
import { notesObject, settingsObject, xmlPartsObject } from "./keptObjects";
import { namesObject, ownNamesObject } from "./names";
import { rangeObject, rangesOf } from "./range";
import { RemoteError, type RemoteObject } from "./remote";
import type { Change, Sheet, Workbook } from "./workbook";

/**
 * Excel's objects over a workbook in memory, from the workbook down; ranges stand in `range.ts`.
 */
export function workbookObject(book: Workbook, listen: Listen): RemoteObject {
  return {
    objects: {
      Worksheets: () => worksheetsObject(book, listen),
      Names: () => namesObject(book),
      Tables: () => ({
        items: () => book.tables.map((name) => ({ values: { name: () => name } })),
      }),
      Settings: () => settingsObject(book),
      CustomXmlParts: () => xmlPartsObject(book),
      Application: () => applicationObject(book),
      GetSelectedRanges: () => areasObject(book),
    },
  };
}

/** Counts who wants to hear of changes of a kind. */
export type Listen = (change: Change, by: 1 | -1) => void;

function applicationObject(book: Workbook): RemoteObject {
  return {
    values: {
      calculationState: () => book.calculationState(),
      calculationMode: () => "Automatic",
    },
    methods: {
      // What no cell has changed for is left out of any lesser calculation.
      Calculate: (type) => (type === "Full" ? book.calculateAll() : undefined),
    },
  };
}

function worksheetsObject(book: Workbook, listen: Listen): RemoteObject {
  const found = (key: unknown): RemoteObject | null => {
    const sheet = book.sheet(String(key));
    return sheet === undefined ? null : worksheetObject(book, sheet);
  };
  const required = (key: unknown): RemoteObject => found(key) ?? absent();
  return {
    items: () => book.sheets.map((sheet) => worksheetObject(book, sheet)),
    objects: {
      Item: required,
      GetItem: required,
      GetItemOrNullObject: found,
      Add: (name) => worksheetObject(book, book.addSheet(String(name))),
    },
    methods: {
      _RegisterDataChangedEvent: () => listen("changed", 1),
      _UnregisterDataChangedEvent: () => listen("changed", -1),
      _RegisterCalculatedEvent: () => listen("calculated", 1),
      _UnregisterCalculatedEvent: () => listen("calculated", -1),
    },
  };
}

function worksheetObject(book: Workbook, sheet: Sheet): RemoteObject {
  return {
    id: sheet.id,
    values: { name: () => sheet.name, visibility: () => (sheet.isHidden ? "Hidden" : "Visible") },
    objects: {
      GetRange: (address) => rangeObject(book, sheet, requireBox(String(address))),
      GetUsedRangeOrNullObject: () => {
        const used = sheet.used();
        return used === null ? null : rangeObject(book, sheet, used);
      },
      Comments: () => commentsObject(book, sheet),
      Charts: () => chartsObject(book, sheet),
      Names: () => ownNamesObject(book, sheet.names),
      Notes: () => notesObject(sheet),
    },
    withoutUndo: ["Delete", "Name", "Visibility", "Position"],
    methods: {
      Activate: () => book.activate(sheet),
      Delete: () => book.removeSheet(sheet),
    },
  };
}

function areasObject(book: Workbook): RemoteObject {
  const { sheet, areas } = book.selected;
  if (areas.length === 0)
    throw new RemoteError("InvalidSelection", "The current selection is invalid.");
  const ranges = areas.map((area) => rangeObject(book, sheet, area));
  return { objects: { Areas: () => rangesOf(ranges) } };
}

function commentsObject(book: Workbook, sheet: Sheet): RemoteObject {
  const { comments } = sheet;
  const at = (address: string): RemoteObject => {
    const thread = comments.get(address);
    if (!thread) return absent();
    return {
      id: `${COMMENT}${address}`,
      values: { content: () => thread[0] },
      objects: {
        Replies: () => repliesObject(thread),
        GetLocation: () => rangeObject(book, sheet, requireBox(address)),
      },
      methods: { Delete: () => comments.delete(address) && null },
    };
  };
  return {
    items: () => [...comments.keys()].map(at),
    objects: {
      Item: (id) => at(String(id).slice(COMMENT.length)),
      GetItemByCell: (cell) => at(addressOfCell(cell)),
      Add: (cell, content) => {
        if (comments.has(addressOfCell(cell)))
          throw new RemoteError("InvalidArgument", "The argument is invalid or missing.");
        comments.set(addressOfCell(cell), [String(content)]);
        return at(addressOfCell(cell));
      },
    },
    methods: { GetCount: () => comments.size },
  };
}

const COMMENT = "comment-";

function repliesObject(thread: string[]): RemoteObject {
  return {
    objects: {
      Add: (content) => ({ id: `reply-${thread.push(String(content))}` }),
    },
  };
}

/** Cells come as range objects, whose address names the sheet too. */
function addressOfCell(cell: unknown): string {
  const { values } = cell as RemoteObject; // office.js lets only ranges through here
  return addressOf(requireBox(String(values?.address?.()).split("!")[1] ?? ""));
}

function absent(): never {
  throw new RemoteError("ItemNotFound", "The requested resource doesn't exist.");
}
