import { addressOf, boxOf, LAST_COLUMN, LAST_ROW } from "../../core/workbook/places";
import { cellValueOf } from "./cellValueOf";
import {
  formulaOfFile,
  formulaSharedAt,
  sharedFormula,
  type SharedFormulaOfFile,
} from "./fileFormula";
import type { FileCell, Filling } from "./fileWorkbook";
import { richText } from "./sharedStrings";
import type { XmlAttributes, XmlListener } from "./xml";

/** What cells refer to outside of their sheet. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly links: readonly string[];
}

/** The cells of a sheet, and what was left out of them. */
export interface SheetCells {
  readonly cells: FileCell[];
  /** Addresses of cells that lie outside of what a sheet of Excel's has. */
  readonly outside: string[];
  /** Cells whose value is none of its type, or whose text is too long. */
  readonly damaged: string[];
  readonly longTexts: string[];
}

/** Excel's cells hold no longer text. */
const LONGEST_TEXT = 32_767;

/** Reads the cells of a sheet while its part is read. */
export function sheetCells(context: SheetContext): SheetCells & { readonly listener: XmlListener } {
  const found: SheetCells = { cells: [], outside: [], damaged: [], longTexts: [] };
  const shared = new Map<string, SharedFormulaOfFile>();
  const inline = richText();
  let [row, column] = [-1, -1];
  let cell: OpenCell | null = null;
  let field: "v" | "f" | null = null;
  const listener: XmlListener = {
    open: (name, attributes) => {
      if (name === "row") {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
      } else if (name === "c") {
        const at = boxOf(attributes.r ?? "");
        if (at) [row, column] = [at.top, at.left];
        else column = attributes.r === undefined ? column + 1 : Infinity;
        cell = openCell(attributes, row, column);
        inline.begin();
      } else if (cell) {
        if (name === "f") cell.formula = { text: "", attributes };
        if (name === "f" || name === "v") field = name;
        else inline.open(name);
      }
    },
    text: (text) => {
      if (!cell) return;
      if (field === "v") cell.value += text;
      else if (field === "f" && cell.formula) cell.formula.text += text;
      else inline.text(text);
    },
    close: (name) => {
      if (name === "f" || name === "v") field = null;
      else inline.close(name);
      if (name !== "c" || !cell) return;
      if (cell.type === "inlineStr") cell.value = inline.end();
      keepCell(cell, context, shared, found);
      cell = null;
    },
  };
  return { ...found, listener };
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  /** As the file spells it. */
  readonly address: string;
  readonly type: string;
  readonly format: number;
  readonly isDynamic: boolean;
  value: string;
  formula: { text: string; readonly attributes: XmlAttributes } | null;
}

function openCell(
  { r = "", t = "n", s = "0", cm }: XmlAttributes,
  row: number,
  column: number,
): OpenCell {
  return {
    ...{ row, column, address: r, type: t, format: Number(s), isDynamic: cm !== undefined },
    ...{ value: "", formula: null },
  };
}

function keepCell(
  cell: OpenCell,
  context: SheetContext,
  shared: Map<string, SharedFormulaOfFile>,
  found: SheetCells,
): void {
  const { row, column, format, address } = cell;
  if (!(row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN)) {
    found.outside.push(address);
    return;
  }
  const fills = fillingOf(cell);
  const formula = formulaOf(cell, context, shared);
  const read = cell.value === "" && cell.type !== "str" ? null : valueOf(cell, context);
  if (read === undefined) found.damaged.push(nameOf(cell));
  if (typeof read === "string" && read.length > LONGEST_TEXT) found.longTexts.push(nameOf(cell));
  const value = typeof read === "string" ? read.slice(0, LONGEST_TEXT) : (read ?? null);
  if (formula !== "" || value !== null || fills)
    found.cells.push({ row, column, formula, value, format, fills });
}

function valueOf(cell: OpenCell, { texts }: SheetContext) {
  return cellValueOf(cell.type, cell.value, texts);
}

function nameOf({ row, column }: Pick<OpenCell, "row" | "column">): string {
  return addressOf({ top: row, bottom: row, left: column, right: column });
}

function fillingOf({ formula, isDynamic, row, column }: OpenCell): Filling | null {
  const { t, ref } = formula?.attributes ?? {};
  const address = boxOf(ref ?? "") ? (ref ?? "") : nameOf({ row, column });
  if (t === "dataTable") return { kind: "data-table", address };
  if (t === "array") return { kind: isDynamic ? "spill" : "array", address };
  return null;
}

function formulaOf(
  { formula, row, column }: OpenCell,
  { links }: SheetContext,
  shared: Map<string, SharedFormulaOfFile>,
): string {
  if (!formula || formula.attributes.t === "dataTable") return "";
  const { t, si = "" } = formula.attributes;
  if (formula.text.trim() !== "") {
    if (t === "shared") shared.set(si, sharedFormula(formula.text, row, column));
    return formulaOfFile(formula.text, links);
  }
  const first = t === "shared" ? shared.get(si) : undefined;
  return first ? formulaOfFile(formulaSharedAt(first, row, column), links) : "";
}
