import type { FunctionHelp } from "../../core/library/functionHelp";
import { unmarked } from "../../core/workbook/formulaMarks";
import { cellAt } from "../../core/workbook/places";
import type { Cell, Host, Place } from "../../hosts/host";
import { createYieldToUi } from "../reading/yieldToUi";
import { type Reading, readSheets } from "../reading/readSheets";

/** A cell whose formula calls AIFIN and does not answer for the sake of a name. */
export interface StuckCell {
  readonly place: Place;
  /** As it stands in the cell. */
  readonly formula: string;
  /** As it is to be written: the same, without marks. */
  readonly rewritten: string;
  /**
   * `marks`: the file left marks before names. `name`: #NAME?, although the functions exist.
   * `unknown`: there are no such functions.
   */
  readonly reason: "marks" | "name" | "unknown";
  /** The functions it calls that AIFIN has not, by their ids. */
  readonly unknown: readonly string[];
}

const NAME_ERROR = "#NAME?";

/**
 * The cells of all sheets whose formulas are stuck, as they are found.
 * @param onProgress Called before each page of cells.
 * @param isStopped Asked before each page.
 */
export async function stuckCells(
  host: Host,
  help: readonly FunctionHelp[],
  onProgress: (reading: Reading, found: readonly StuckCell[]) => void,
  isStopped: () => boolean,
): Promise<readonly StuckCell[]> {
  const found: StuckCell[] = [];
  const yieldToUi = createYieldToUi();
  const pages = readSheets(
    host,
    await host.sheets(),
    (reading) => onProgress(reading, [...found]),
    isStopped,
  );
  for await (const { sheet, top, left, rows } of pages) {
    for (const [down, row] of rows.entries())
      for (const [right, cell] of row.entries()) {
        if (cell.formula === "") continue;
        const place = cellAt(sheet, { top: top + down, left: left + right });
        const stuck = stuckCell(place, cell, help);
        if (stuck) found.push(stuck);
      }
    await yieldToUi();
  }
  return found;
}

/** The cell, if it is stuck. */
function stuckCell(
  place: Place,
  { formula, value }: Cell,
  help: readonly FunctionHelp[],
): StuckCell | null {
  const { formula: rewritten, ids } = unmarked(formula);
  const isMarked = rewritten !== formula;
  if (ids.length === 0 || !(isMarked || isNameError(value))) return null;
  const unknown = ids.filter((id) => !help.some((one) => one.id === id));
  const reason = isMarked ? "marks" : unknown.length > 0 ? "unknown" : "name";
  return { place, formula, rewritten, reason, unknown };
}

/** Whether writing it anew may make it answer. */
export function isHelped({ reason }: StuckCell): boolean {
  return reason !== "unknown";
}

export function isNameError(value: Cell["value"]): boolean {
  return typeof value === "object" && value?.error === NAME_ERROR;
}
