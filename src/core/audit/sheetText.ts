import { MONTH_NAMES } from "../period/periodForms";
import { LONGEST_TITLE } from "../titles/readTitle";

/** What is drawn in a sheet, as far as titles and numbers are concerned. */
export interface SheetText {
  readonly name: string;
  /** From top to bottom, without blank ones. */
  readonly rows: readonly TextRow[];
}

export interface TextRow {
  /** Counted from 0. */
  readonly row: number;
  /** From left to right, without blank ones. */
  readonly cells: readonly TextCell[];
}

/** A text or a number, typed or computed. */
export interface TextCell {
  /** Counted from 0. */
  readonly column: number;
  readonly value: string | number;
  /** As it is drawn. */
  readonly text: string;
}

/** `period`: a year, or a date, which may be a title. */
export type CellKind = "title" | "period" | "number" | "nothing";

/** What a cell is by itself. Notes and what stands for a missing number are nothing. */
export function kindOfCell({ value, text }: TextCell): CellKind {
  if (typeof value === "number") return isPeriod(value, text) ? "period" : "number";
  return isTitleText(value) ? "title" : "nothing";
}

function isTitleText(text: string): boolean {
  return text.length <= LONGEST_TITLE && /[\p{L}\d]/u.test(text) && !MISSING.test(text);
}

const MISSING =
  /^\s*(?:n\/?a|n\.a\.?|n\/?m|n\.m\.?|tbd|tbc|nil|none|null|#\S+|不详|未披露|无)\s*$/i;

function isPeriod(value: number, text: string): boolean {
  if (!Number.isInteger(value) && !isDateText(text)) return false;
  if (value >= 1990 && value <= 2060) return /^(?:\s*|\D{0,2}(?:19|20)\d\d\D{0,2})$/.test(text);
  return value > 20_000 && value < 80_000 && isDateText(text);
}

/** Whether a number is drawn as a date: with a month by its name, or in two or three parts. */
function isDateText(text: string): boolean {
  return DATE.test(text.trim().toUpperCase());
}

const DATE = new RegExp(
  String.raw`^(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?: .*)?|.*(?<![A-Z])(?:${MONTH_NAMES})(?![A-Z]).*|.*\d年.*|\d{1,2}月\d{1,2}日)$`,
  "u",
);

/**
 * What a year or a date says as a title: its text as drawn, a plain year where nothing is drawn.
 */
export function titleOfCell({ value, text }: TextCell): string {
  return typeof value === "string" ? value.trim() : text.trim() || String(value);
}
