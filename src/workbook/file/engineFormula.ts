import { parseA1Ref, type Token, tokenize } from "@borgar/fx";
import { addressOf, boxOf, sheetPrefix } from "../../core/workbook/places";
import type { FileName } from "../../files/xlsx/fileWorkbook";
import type { FormulaPlace } from "./formulaPlace";
import type { NotCalculated } from "./notCalculated";
import { Stopped } from "./stopped";
import { type PlacedTable, tableReference } from "./tableReference";

/** What formulas of a file mean by the words in them. */
export interface FormulaContext {
  readonly sheets: readonly string[];
  /** By name in lower case. */
  readonly tables: ReadonlyMap<string, PlacedTable>;
  readonly names: readonly FileName[];
  /** Names whose formulas are not calculated, in lower case as the engine knows them. */
  readonly stoppedNames: ReadonlyMap<string, NotCalculated>;
  readonly is1904: boolean;
  /** Whether the engine, or AIFIN, has a function of a name. */
  readonly hasFunction: (name: string) => boolean;
}

/**
 * A formula as the engine understands it: columns of tables and several sheets by addresses, names
 * of one sheet by a name of their own, a range of which one cell is meant by that cell.
 */
export function engineFormula(
  formula: string,
  at: FormulaPlace,
  context: FormulaContext,
): string | NotCalculated {
  try {
    const tokens = tokenize(prepared(formula, context), { mergeRefs: true });
    const calls: OpenCall[] = [];
    const written = tokens.map((token, index) => {
      const [before, next] = [tokens[index - 1], tokens[index + 1]];
      if (token.type === "func") checkCall(token, calls, context);
      if (token.type === "operator") follow(token, before, calls);
      return engineToken({ token, before, next, calls, at, context });
    });
    return written.join("");
  } catch (stop) {
    if (stop instanceof Stopped) return { reason: stop.reason, text: stop.text };
    throw stop;
  }
}

/** A bracket that is open, and the function that it belongs to; none where it only groups. */
interface OpenCall {
  readonly name: string;
}

function follow({ value }: Token, before: Token | undefined, calls: OpenCall[]): void {
  if (value === "(")
    calls.push({ name: before?.type === "func" ? before.value.toUpperCase() : "" });
  if (value === "{") calls.push({ name: value });
  if (value === ")" || value === "}") calls.pop();
}

/** Two sheets in one pair of apostrophes, and cells that are gone without their sheet. */
function prepared(formula: string, { sheets }: FormulaContext): string {
  return formula
    .replace(INDIRECT_TEXT, "$1")
    .replace(SHEETS_OR_LOST, (whole, first?: string, last?: string) => {
      if (/#REF!$/i.test(whole)) return "#REF!";
      if (first === undefined || last === undefined) return whole;
      const areSheets = indexOf(sheets, first) >= 0 && indexOf(sheets, last) >= 0;
      return areSheets ? sheetPrefix(`${first}:${last}`) : whole;
    });
}

/** INDIRECT of a written address, outside of a text as far as a look at the letters tells. */
const INDIRECT_TEXT = /\bINDIRECT\(\s*"(\$?[A-Z]{0,3}\$?\d*:\$?[A-Z]{0,3}\$?\d*)"\s*\)/gi;

/** A text; a cell that is gone with its sheet; or two sheets by their bare names. */
const SHEETS_OR_LOST =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!#REF!|(?<![\p{L}\p{N}_.'!\]])([\p{L}\p{N}_.]+):([\p{L}\p{N}_.]+)!/giu;

const POSITIONS = new Set(["ROW", "COLUMN", "ROWS", "COLUMNS"]);
const OF_DATES =
  /^(DATE|DATEVALUE|DAY|DAYS|DAYS360|EDATE|EOMONTH|MONTH|NETWORKDAYS.*|NOW|TODAY|WEEKDAY|WEEKNUM|ISOWEEKNUM|WORKDAY.*|YEAR|YEARFRAC|XNPV|XIRR)$/;

function checkCall(
  { value }: Token,
  calls: readonly OpenCall[],
  { is1904, hasFunction }: FormulaContext,
): void {
  const name = value.toUpperCase();
  if (!hasFunction(name)) throw new Stopped("unknown-function", value);
  if (name === "INDIRECT" && POSITIONS.has(calls.at(-1)?.name ?? ""))
    throw new Stopped("moving-rows", `${calls.at(-1)?.name ?? ""}(INDIRECT(…))`);
  if (is1904 && OF_DATES.test(name)) throw new Stopped("dates-of-1904", value);
}

/** A word of a formula, and where it stands. */
interface TokenInFormula {
  readonly token: Token;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
  readonly calls: readonly OpenCall[];
  readonly at: FormulaPlace;
  readonly context: FormulaContext;
}

function engineToken(here: TokenInFormula): string {
  const { token, before, next, calls, at, context } = here;
  const { type, value } = token;
  if (type.startsWith("context") || type === "unknown") {
    throw new Stopped(type === "unknown" ? "unreadable-formula" : "other-workbook", value);
  }
  switch (type) {
    case "structured":
      return narrowed(tableReference(value, at, context.tables), here);
    case "range_named":
      return nameInEngine(value, at, context);
    case "range":
    case "range_beam":
    case "range_ternary":
      return narrowed(sheetsReference(value, calls.at(-1)?.name ?? "", context), here);
    case "operator":
      if (value === "#") throw new Stopped("spill-reference", `${before?.value ?? ""}#`);
      if (value === "@" && isReference(next)) return "";
      if (/^\s+$/.test(value)) throw new Stopped("intersection", "");
      return value;
    case "whitespace":
      if (isReference(before) && isReference(next)) throw new Stopped("intersection", "");
      return value;
    default:
      return value;
  }
}

function isReference(token: Token | undefined): boolean {
  return token !== undefined && /^(range|structured)/.test(token.type);
}

/** A reference over several sheets becomes one to each, as arguments of a function. */
function sheetsReference(value: string, call: string, { sheets }: FormulaContext): string {
  if (!value.includes("!")) return value;
  const { context = [] } = parseA1Ref(value) ?? {};
  const [sheet = ""] = context;
  if (context.length > 1 || /[[\]]/.test(sheet)) throw new Stopped("other-workbook", value);
  if (!sheet.includes(":")) return value;
  const [first = "", last = ""] = sheet.split(":");
  const [from, to] = [indexOf(sheets, first), indexOf(sheets, last)];
  if (from < 0 || to < 0 || !OVER_SHEETS.has(call)) throw new Stopped("several-sheets", value);
  const address = value.slice(value.lastIndexOf("!") + 1);
  const between = sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
  return between.map((name) => sheetPrefix(name) + address).join(",");
}

/** Functions that take as many ranges as there are. */
const OVER_SHEETS = new Set(["SUM", "AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT"]);

function indexOf(sheets: readonly string[], name: string): number {
  return sheets.findIndex((sheet) => sheet.toLowerCase() === name.toLowerCase());
}

/** A name of one sheet goes before the workbook's in that sheet's formulas. */
function nameInEngine(value: string, at: FormulaPlace, context: FormulaContext): string {
  const name = ownName(value, at, context);
  const stopped = context.stoppedNames.get(name.toLowerCase());
  if (stopped) throw new Stopped(stopped.reason, stopped.text);
  return name;
}

function ownName(value: string, at: FormulaPlace, { sheets, names }: FormulaContext): string {
  if (/[[\]]/.test(value)) throw new Stopped("other-workbook", value);
  const cut = value.lastIndexOf("!");
  const sheet = cut < 0 ? at.sheet : unquoted(value.slice(0, cut));
  const name = value.slice(cut + 1);
  const isNamed = (one: FileName) => one.name.toLowerCase() === name.toLowerCase();
  const own = names.find((one) => isNamed(one) && isSameText(one.sheet, sheet));
  return own?.sheet != null ? localName(own.name, indexOf(sheets, own.sheet)) : name;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function isSameText(a: string | null, b: string | null): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}

/** By what name the engine knows one that belongs to a sheet. */
export function localName(name: string, sheetIndex: number): string {
  return sheetIndex < 0 ? name : `Sheet_${sheetIndex + 1}_${name}`;
}

/** Brackets, and functions whose arguments are single values: of a range they take one cell. */
const OF_ONE_VALUE: ReadonlySet<string> = new Set(
  (
    ",ABS,ACOS,ACOSH,ASIN,ASINH,ATAN,ATAN2,ATANH,CEILING,CHAR,CLEAN,CODE,COMBIN,CONCATENATE,COS," +
    "COSH,DATE,DAY,DEGREES,DOLLAR,EVEN,EXACT,EXP,FACT,FIND,FIXED,FLOOR,HOUR,HYPERLINK,IF,IFERROR," +
    "IFNA,INT,ISBLANK,ISERR,ISERROR,ISEVEN,ISLOGICAL,ISNA,ISNONTEXT,ISNUMBER,ISODD,ISTEXT,LEFT," +
    "LEN,LN,LOG,LOG10,LOWER,MID,MINUTE,MOD,MONTH,NOT,ODD,PERMUT,POWER,PROPER,RADIANS,REPLACE,REPT," +
    "RIGHT,ROUND,ROUNDDOWN,ROUNDUP,SEARCH,SECOND,SIGN,SIN,SINH,SQRT,SUBSTITUTE,TAN,TANH,TEXT,TIME," +
    "TRIM,TRUNC,UPPER,VALUE,WEEKDAY,YEAR"
  ).split(","),
);

/**
 * Of a range where one value is meant, the cell in the formula's own row or column; where
 * there is none, Excel gives `#VALUE!`.
 */
function narrowed(reference: string, { before, next, calls, at }: TokenInFormula): string {
  const { row, column, isForOneValue } = at;
  const isOne =
    before?.value === "@" || (isForOneValue && calls.every(({ name }) => OF_ONE_VALUE.has(name)));
  if (!isOne || row === null || column === null) return reference;
  if (before?.value === ":" || next?.value === ":" || reference.includes(",")) return reference;
  const cut = reference.lastIndexOf("!") + 1;
  const box = boxOf(reference.slice(cut));
  if (!box || (box.top === box.bottom && box.left === box.right)) return reference;
  const isColumn = box.left === box.right && row >= box.top && row <= box.bottom;
  const isRow = box.top === box.bottom && column >= box.left && column <= box.right;
  const [top, left] = [isColumn ? row : box.top, isRow ? column : box.left];
  if (!isColumn && !isRow) return "#VALUE!";
  return reference.slice(0, cut) + addressOf({ top, left, bottom: top, right: left });
}
