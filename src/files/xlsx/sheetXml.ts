import { addressOf } from "../../core/workbook/places";

/** What a cell of a new sheet holds: a formula comes with the value that it gives. */
export type NewCell = string | number | null | { readonly formula: string; readonly value: string };

/** A sheet that is added to a file. */
export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly NewCell[])[];
  /** Of columns, in digits of the standard font. */
  readonly widths: readonly number[];
}

/** The part of a sheet. @param main The namespace of the workbook's own parts. */
export function sheetXml({ rows, widths }: NewSheet, main: string): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellXml(cell, row, column));
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">` +
    (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "") +
    `<sheetData>${lines.join("")}</sheetData></worksheet>`
  );
}

function cellXml(cell: NewCell, row: number, column: number): string {
  const at = addressOf({ top: row, bottom: row, left: column, right: column });
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapedXml(cell)}</t></is></c>`;
  const formula = escapedXml(cell.formula.replace(/^=/, ""));
  return `<c r="${at}" t="str"><f>${formula}</f><v>${escapedXml(cell.value)}</v></c>`;
}

/** A text as XML has it, also between quotes; letters that XML does not allow are left out. */
export function escapedXml(text: string): string {
  return text
    .replace(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
