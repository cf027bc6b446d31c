import { type ICellData, CellValueType, type IWorkbookData } from "@univerjs/core";
import { scopeOf } from "../../src/core/facts/scopeOf";
import type { Dataset } from "../../src/core/facts/dataset";

/** How cells answer one question a row: in columns A to C stand company, metric and period. */
export interface PastedFormula {
  readonly formula: (row: number, table: PastedTable) => string;
  readonly cells: number;
}

/** The columns of the pasted table, as ranges. */
export interface PastedTable {
  readonly key: string;
  readonly entity: string;
  readonly metric: string;
  readonly period: string;
  readonly value: string;
}

/** Where the formulas stand. */
export const PASTED_SHEET = "model";
export const ANSWER_COLUMN = 3;

/**
 * A workbook of two sheets: the facts pasted as a table, with a column of keys, and the cells that
 * ask. In the table stands what a table can be asked for: figures of a whole company, one a key.
 */
export function pastedFacts(
  dataset: Dataset,
  { formula, cells }: PastedFormula,
): Partial<IWorkbookData> {
  const rows = tableRows(dataset);
  const column = (letter: string) => `Facts!$${letter}$1:$${letter}$${rows.length}`;
  const table: PastedTable = {
    key: column("A"),
    entity: column("B"),
    metric: column("C"),
    period: column("D"),
    value: column("E"),
  };
  const questions = Array.from({ length: cells }, (_, row) => {
    const request = rows[(row * STEP) % rows.length] ?? [];
    return [...request.slice(1, 4), { f: formula(row + 1, table) }];
  });
  return {
    id: "bench",
    sheetOrder: [PASTED_SHEET, "facts"],
    sheets: {
      [PASTED_SHEET]: sheet(PASTED_SHEET, "Model", questions),
      facts: sheet("facts", "Facts", rows),
    },
  };
}

/**
 * Prime to any number of rows of a table that fits here: neighbours differ, and every row has its
 * turn.
 */
const STEP = 7919;

type Row = readonly ICellData[];

/** Key, company, metric, period, value. */
function tableRows(dataset: Dataset): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const fact of dataset.facts) {
    const { entity, metric, period, counterparty, value } = fact;
    if (scopeOf(fact) !== "" || counterparty !== "" || !period || value === null) continue;
    const names = [
      dataset.entities.get(entity)?.name ?? entity,
      dataset.metrics.get(metric)?.name ?? metric,
      period.text,
    ];
    const key = names.join("|");
    if (!rows.has(key)) rows.set(key, [...[key, ...names].map(textCell), { v: value }]);
  }
  return [...rows.values()];
}

function textCell(text: string): ICellData {
  return { v: text, t: CellValueType.STRING };
}

function sheet(id: string, name: string, rows: readonly Row[]) {
  const cellData = Object.fromEntries(
    rows.map((row, at) => [at, Object.fromEntries(row.entries())]),
  );
  return { id, name, rowCount: rows.length, columnCount: 5, cellData };
}
