import { requireBox } from "../../../src/hosts/excel/addresses";
import { chartsObject } from "./charts";
import { settingsObject } from "./keptObjects";
import { commentsObject, notesObject } from "./notes";
import { denied } from "./entering";
import { namesObject, ownNamesObject } from "./names";
import { rangeObject, rangesOf } from "./range";
import { newTable, tablesObject } from "./tables";
import { RemoteError, type RemoteObject } from "./remote";
import { xmlPartsObject } from "./xmlParts";
import type { Sheet } from "./sheet";
import type { WorkbookEvent, Workbook } from "./workbook";

/**
 * Excel's objects over a workbook in memory, from the workbook down; ranges stand in `range.ts`.
 */
export function workbookObject(book: Workbook, listen: Listen): RemoteObject {
  return {
    objects: {
      Worksheets: () => worksheetsObject(book, listen),
      Names: () => namesObject(book),
      Tables: () => tablesObject(book),
      Settings: () => settingsObject(book),
      CustomXmlParts: () => xmlPartsObject(book),
      Application: () => applicationObject(book),
      Protection: () => protectionObject(book.behaviours.isStructureProtected),
      GetSelectedRanges: () => areasObject(book),
    },
  };
}

/** Counts who wants to hear of changes of a kind. */
export type Listen = (change: WorkbookEvent, by: 1 | -1) => void;

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
      Add: (name) => {
        if (book.behaviours.isStructureProtected) throw denied();
        return worksheetObject(book, book.addSheet(String(name)));
      },
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
    values: { name: () => sheet.name, visibility: () => visibilityOf(sheet) },
    set: {
      visibility: (value) => {
        if (book.behaviours.isStructureProtected) throw denied();
        [sheet.isHidden, sheet.isVeryHidden] = [value === "Hidden", value === "VeryHidden"];
      },
    },
    objects: {
      GetRange: (address) => rangeObject(book, sheet, requireBox(String(address))),
      GetUsedRange: () => rangeObject(book, sheet, sheet.used() ?? requireBox("A1")),
      GetUsedRangeOrNullObject: () => {
        const used = sheet.used();
        return used === null ? null : rangeObject(book, sheet, used);
      },
      Comments: () => commentsObject(book, sheet),
      Notes: () => notesObject(sheet),
      Charts: () => chartsObject(book, sheet),
      Names: () => ownNamesObject(book, sheet.names),
      Tables: () => ({
        objects: { Add: (address) => newTable(book, sheet, requireBox(String(address))) },
      }),
      Protection: () => protectionObject(sheet.isProtected),
    },
    withoutUndo: ["Delete", "Name", "Visibility", "Position"],
    methods: {
      Activate: () => {
        if (visibilityOf(sheet) !== "Visible")
          throw new RemoteError("InvalidOperation", "This operation is not permitted here.");
        book.activate(sheet);
      },
      Delete: () => {
        if (book.behaviours.isStructureProtected) throw denied();
        book.removeSheet(sheet);
      },
    },
  };
}

function protectionObject(isProtected: boolean): RemoteObject {
  return { values: { protected: () => isProtected } };
}

function visibilityOf({ isHidden, isVeryHidden }: Sheet): "Visible" | "Hidden" | "VeryHidden" {
  if (isVeryHidden) return "VeryHidden";
  return isHidden ? "Hidden" : "Visible";
}

function areasObject(book: Workbook): RemoteObject {
  const { sheet, areas } = book.selected;
  if (areas.length === 0)
    throw new RemoteError("InvalidSelection", "The current selection is invalid.");
  const ranges = areas.map((area) => rangeObject(book, sheet, area));
  return { objects: { Areas: () => rangesOf(ranges) } };
}

function absent(): never {
  throw new RemoteError("ItemNotFound", "The requested resource doesn't exist.");
}
