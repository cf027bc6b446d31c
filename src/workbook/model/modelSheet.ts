import type { CellInput, Chart } from "../../hosts/host";
import type { ModelStyle } from "./modelStyles";

/**
 * A sheet of a model as data: what stands in its cells, how it is drawn, what formulas call its
 * ranges. Nothing of it is a host's.
 */
export interface ModelSheet {
  readonly name: string;
  /** From A1; rows may differ in length. */
  readonly rows: readonly ModelRow[];
  /** By column from A, in characters. */
  readonly widths: readonly number[];
  /** Which ranges have names, by name. */
  readonly names: Readonly<Record<string, string>>;
  /** A chart of it where the host draws charts, addresses in this sheet. */
  readonly chart: ModelChart | null;
}

export type ModelRow = readonly (ModelCell | null)[];

export interface ModelCell {
  /** null: the formula beside it fills the cell. */
  readonly write: CellInput;
  readonly style: ModelStyle;
}

/** A row, and the ranges that begin in it: a name, its columns, how many rows it has. */
export interface InputLine {
  readonly cells: ModelRow;
  readonly named?: readonly (readonly [name: string, columns: string, rows?: number])[];
}

export interface ModelChart extends Pick<Chart, "kind" | "title" | "seriesBy"> {
  readonly data: string;
  readonly at: string;
}

/** A cell of a model. */
export function putRow(style: ModelStyle, write: CellInput): ModelCell {
  return { style, write };
}

/** The same for several cells in a row. */
export function putRows(style: ModelStyle, writes: readonly CellInput[]): readonly ModelCell[] {
  return writes.map((write) => putRow(style, write));
}

/** A formula, and the cells of its row that it fills. */
export function spilled(style: ModelStyle, formula: string, columns: number): readonly ModelCell[] {
  return [putRow(style, formula), ...filled(style, columns - 1)];
}

/** Cells that are only drawn, or that a formula further left or above fills. */
export function filled(style: ModelStyle, columns: number): readonly ModelCell[] {
  return Array.from({ length: columns }, () => putRow(style, null));
}
