import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellInput } from "../host";
import { isNumeral } from "./numeral";

/**
 * The engine's cell for what a person types: formulas, numbers and TRUE are understood, an
 * apostrophe keeps a text as it is.
 */
export function writtenCell(input: CellInput): ICellData {
  if (typeof input === "string") return typedText(input);
  if (typeof input === "number") return value(input, CellValueType.NUMBER);
  if (typeof input === "boolean") return value(Number(input), CellValueType.BOOLEAN);
  return EMPTY;
}

/**
 * Every content field is named, so that nothing of what stood in the cell stays; its format does.
 */
const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

function typedText(text: string): ICellData {
  if (text.startsWith("'")) return value(text.slice(1), CellValueType.FORCE_STRING);
  if (text.startsWith("=") && text.length > 1) return { ...EMPTY, f: text };
  if (text === "") return EMPTY;
  if (/^(true|false)$/i.test(text)) return value(text.length === 4 ? 1 : 0, CellValueType.BOOLEAN);
  return isNumeral(text)
    ? value(Number(text), CellValueType.NUMBER)
    : value(text, CellValueType.STRING);
}

function value(v: string | number, t: CellValueType): ICellData {
  return { ...EMPTY, v, t };
}
