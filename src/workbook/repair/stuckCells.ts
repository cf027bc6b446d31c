import { errorCode } from "../../core/workbook/workbook";
import type { FunctionHelp } from "../../core/library/functionHelp";
import { withoutMarks } from "../../core/workbook/withoutMarks";
import type { Cell, PlacedCell } from "../../hosts/host";
import { cellsOf, type Reading, readSheets } from "../reading/readSheets";
import { usesAifin } from "../reading/usesAifin";
import { createYieldToUi } from "../reading/yieldToUi";
import { isNameError } from "./cellErrors";
import { cellsWithOldNames, hasOldNames } from "./oldNames";
import type { StuckCell, StuckRequest } from "./stuckCell";
import { unreachedCells } from "./unreachedCells";

/**
 * The cells of all sheets whose formulas are stuck.
 * @param onProgress Called before each page of cells, with what was found so far.
 * @param isStopped Asked before each page.
 */
export async function stuckCells(
  request: StuckRequest,
  onProgress: (reading: Reading, found: readonly StuckCell[]) => void,
  isStopped: () => boolean,
): Promise<readonly StuckCell[]> {
  const { host, help } = request;
  const found: StuckCell[] = [];
  const others: PlacedCell[] = [];
  const yieldToUi = createYieldToUi();
  const pages = readSheets(
    host,
    await host.sheets(),
    (reading) => onProgress(reading, [...found]),
    isStopped,
  );
  for await (const page of pages) {
    for (const [place, cell] of cellsOf(page)) {
      const stuck = cell.formula === "" ? null : stuckByName({ place, cell }, help);
      if (stuck) found.push(stuck);
      else if (isError(cell) || hasOldNames(cell.formula)) others.push({ place, cell });
    }
    await yieldToUi();
  }
  return [...found, ...(await otherStuckCells(request, others))];
}

/**
 * The same of the cells that show an error only, which costs little in a large workbook too: cells
 * that a look at the whole workbook would find but that show a value are not among them.
 */
export async function stuckErrors(request: StuckRequest): Promise<readonly StuckCell[]> {
  const cells = await request.host.errorCells();
  const byName = cells.flatMap((one) => stuckByName(one, request.help) ?? []);
  const others = cells.filter(({ place }) => !byName.some((one) => one.place === place));
  return [...byName, ...(await otherStuckCells(request, others))];
}

async function otherStuckCells(
  request: StuckRequest,
  cells: readonly PlacedCell[],
): Promise<readonly StuckCell[]> {
  return [
    ...(await cellsWithOldNames(request.host, cells)),
    ...(await unreachedCells(
      request,
      cells.filter(({ cell }) => isError(cell) && usesAifin(cell.formula)),
    )),
  ];
}

/** The cell, if it is stuck for the sake of a name. */
function stuckByName(
  { place, cell: { formula, value } }: PlacedCell,
  help: readonly FunctionHelp[],
): StuckCell | null {
  const { formula: rewritten, ids } = withoutMarks(formula);
  const isMarked = rewritten !== formula;
  if (ids.length === 0 || !(isMarked || isNameError(value))) return null;
  const unknown = ids.filter((id) => !help.some((one) => one.id === id));
  const reason = isMarked ? "marks" : unknown.length > 0 ? "unknown" : "name";
  return { place, formula, rewritten, reason, unknown };
}

function isError({ value }: Cell): boolean {
  return errorCode(value) !== null;
}

/** Whether writing it anew may make it answer. */
export function isHelped({ reason }: StuckCell): boolean {
  return reason !== "unknown";
}
