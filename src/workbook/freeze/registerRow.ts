import type { Cell, CellInput, CellValue, Place } from "../../hosts/host";
import { typedInput } from "../edit/cellInput";
import type { FrozenCell } from "./frozenCell";
import { cellFormula, inputsFormula, inputsOf, shownCell } from "./liveReference";

/** How many columns of the register have a title; those of a table's values follow. */
export const TITLED_COLUMNS = 12;

/** No cell holds a longer text. */
const LONGEST = 32_767;

/**
 * A row of the register as a person would type it: live references, numbers, and texts that stay
 * texts.
 */
export function registerRow(frozen: FrozenCell): readonly CellInput[] {
  const { now, at, values, formula, inputs, printed, sources, factIds, version, day } = frozen;
  const [first = null] = values[0] ?? [];
  const isTable = values.length > 1 || (values[0]?.length ?? 0) > 1;
  return [
    cellFormula(now),
    typedInput({ formula: "", value: first }),
    text(`${at.sheet}!${at.address}`),
    isTable ? text(`${values.length} × ${values[0]?.length ?? 0}`) : null,
    text(formula),
    inputsFormula(inputs) || null,
    text(printed),
    text(sources),
    text(factIds.join("; ")),
    text(version),
    text(day),
    ...(isTable ? pieces(JSON.stringify(values)) : [null]),
  ];
}

/** What a row of the register keeps; null for a row of something else. */
export function frozenCellOf(row: readonly Cell[]): FrozenCell | null {
  const [live, frozen, at, size, formula, inputs, printed, sources, ids, version, day, ...table] =
    row;
  const place = placeShown(textOf(at));
  if (!live?.formula || !frozen || !place || !textOf(formula).startsWith("=")) return null;
  const values = textOf(size) ? tableOf(table.map(textOf)) : [[frozen.value]];
  if (!values) return null;
  return {
    now: shownCell(live.formula),
    at: place,
    values,
    formula: textOf(formula),
    inputs: inputsOf(inputs?.formula ?? "", ""),
    printed: textOf(printed),
    sources: textOf(sources),
    factIds: textOf(ids).split("; ").filter(Boolean),
    version: textOf(version),
    day: textOf(day),
  };
}

/** The cells of a row that are the register's; those further right are somebody's own. */
export function ownCells(row: readonly Cell[]): readonly Cell[] {
  const isTable = textOf(row[SIZE]) !== "";
  const table = row.slice(TITLED_COLUMNS - 1).map(textOf);
  return row.slice(0, TITLED_COLUMNS - 1 + (isTable ? endOf(table) : 0));
}

/** The column that tells the size of a table, and is blank for a single cell. */
const SIZE = 3;

function text(words: string): CellInput {
  return words === ""
    ? null
    : `'${words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words}`;
}

/** A long text over several cells, none of which begins with what a program would take away. */
function pieces(words: string): readonly CellInput[] {
  const cells: CellInput[] = [];
  for (let at = 0; at < words.length; at += LONGEST)
    cells.push(`'${words.slice(at, at + LONGEST)}`);
  return cells;
}

function textOf(cell: Cell | undefined): string {
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.error : String(value);
}

function placeShown(shown: string): Place | null {
  const end = shown.lastIndexOf("!");
  return end > 0 ? { sheet: shown.slice(0, end), address: shown.slice(end + 1) } : null;
}

/** Rows of values out of their JSON, which goes over several cells; null when it is not that. */
function tableOf(pieces: readonly string[]): readonly (readonly CellValue[])[] | null {
  try {
    const found: unknown = JSON.parse(pieces.slice(0, endOf(pieces)).join(""));
    return Array.isArray(found) && found.every(isRow) ? found : null;
  } catch {
    return null; // Changed by hand: the row is read as one of something else.
  }
}

/**
 * How many cells the JSON goes over: each but the last is full, so that a remark further right is
 * not taken for a part of it.
 */
function endOf(pieces: readonly string[]): number {
  return pieces.findIndex(({ length }) => length < LONGEST) + 1 || pieces.length;
}

function isRow(row: unknown): row is readonly CellValue[] {
  return Array.isArray(row) && row.every(isValue);
}

function isValue(value: unknown): value is CellValue {
  if (value === null || typeof value !== "object")
    return value === null || ["number", "string", "boolean"].includes(typeof value);
  return "error" in value && typeof value.error === "string";
}
