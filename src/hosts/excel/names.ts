import { addressOf, placeNamed } from "../../core/workbook/places";
import type { NameDefinition, Place, TableShape } from "../../core/workbook/workbook";
import { checkRangeName } from "../rangeName";
import { requireBox } from "./addresses";
import { inOfficeLanguage } from "./language";
import { inExcel, inSheet } from "./session";

/**
 * The names of the workbook's ranges and formulas, and of its tables, from which Excel lets no
 * other name be.
 */
export function definedNames(): Promise<readonly string[]> {
  return inExcel(namesTaken);
}

/**
 * The range that a name stands for in a formula of a sheet, whose own names go before those of the
 * workbook; without a sheet, the workbook's names go first, and one of a single sheet's own counts
 * where no other sheet has the same.
 * @returns null when there is no such name or it stands for something else.
 */
export function namedPlace(name: string, sheet?: string): Promise<Place | null> {
  return inExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const named = worksheets.items.map((one) => loadName(one.names.getItemOrNullObject(name)));
    const ofWorkbook = loadName(names.getItemOrNullObject(name));
    await context.sync();
    const at = worksheets.items.findIndex((one) => one.name.toLowerCase() === sheet?.toLowerCase());
    const own = named[at];
    if (own && !own.item.isNullObject) return placeOfName(own);
    if (!ofWorkbook.item.isNullObject) return placeOfName(ofWorkbook);
    const [only, another] = named.filter(({ item }) => !item.isNullObject);
    return sheet === undefined && only && !another ? placeOfName(only) : null;
  });
}

/** What the names of the workbook, and those of its sheets, stand for. */
export function nameDefinitions(): Promise<readonly NameDefinition[]> {
  return inExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) sheet.names.load("items/name,items/formula");
    await context.sync();
    const of = (items: readonly Excel.NamedItem[], sheet: string | null) =>
      items.map(({ name, formula }) => ({ name, sheet, formula: String(formula) }));
    return [
      ...of(names.items, null),
      ...worksheets.items.flatMap((sheet) => of(sheet.names.items, sheet.name)),
    ];
  });
}

/** The tables of the workbook. */
export function tableShapes(): Promise<readonly TableShape[]> {
  return inExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/showHeaders,items/showTotals");
    await context.sync();
    const parts = tables.items.map((table) => {
      const range = table.getRange();
      range.load("address");
      table.columns.load("items/name");
      return { table, range };
    });
    await context.sync();
    return parts.flatMap(({ table, range }) => {
      const place = placeNamed(range.address);
      if (!place) return [];
      return {
        name: table.name,
        place,
        columns: table.columns.items.map(({ name }) => name),
        hasHeaders: table.showHeaders,
        hasTotals: table.showTotals,
      };
    });
  });
}

interface LoadedName {
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
}

function loadName(item: Excel.NamedItem): LoadedName {
  const range = item.getRangeOrNullObject();
  item.load("formula");
  range.load("address");
  return { item, range };
}

/**
 * A name of a table's cells gives its range; one that calculates its range, with OFFSET, stands for
 * another range by and by.
 */
function placeOfName({ item, range }: LoadedName): Place | null {
  const formula = String(item.formula);
  const place = placeNamed(formula);
  if (place || formula.includes("(") || range.isNullObject) return place;
  return placeNamed(range.address);
}

/**
 * Names a range for formulas of every sheet. @throws {HostFailure} when the name is taken or not
 * allowed.
 */
export function defineName(name: string, place: Place): Promise<void> {
  return inSheet(
    place,
    async (sheet, context) => {
      checkRangeName(name, await namesTaken(context), inOfficeLanguage);
      context.workbook.names.add(name, sheet.getRange(addressOf(requireBox(place.address))));
      await context.sync();
    },
    "change",
  );
}

async function namesTaken(context: Excel.RequestContext): Promise<readonly string[]> {
  const { names, tables } = context.workbook;
  names.load("items/name");
  tables.load("items/name");
  await context.sync();
  return [...names.items, ...tables.items].map(({ name }) => name);
}
