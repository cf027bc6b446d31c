import { errorCode } from "../../core/workbook/workbook";
import type { PlacedCell } from "../../hosts/host";
import { answerNow } from "../reading/answerNow";
import { readerOfPages } from "../reading/readSheets";
import { createYieldToUi } from "../reading/yieldToUi";
import { BUSY } from "./cellErrors";
import type { StuckCell, StuckRequest } from "./stuckCell";

/**
 * Of cells that show an error, those that wait for an answer in vain, and those that AIFIN answers
 * otherwise: programs do not calculate every error again, whatever changes.
 */
export async function unreachedCells(
  { host, formulas }: Pick<StuckRequest, "host" | "formulas">,
  cells: readonly PlacedCell[],
): Promise<readonly StuckCell[]> {
  const { reader } = readerOfPages(host);
  const yieldToUi = createYieldToUi();
  const found: StuckCell[] = [];
  for (const { place, cell } of cells) {
    const { formula } = cell;
    const stuck = { place, formula, rewritten: formula, unknown: [] };
    if (errorCode(cell.value) === BUSY) found.push({ ...stuck, reason: "busy" });
    else if (OURS.has(errorCode(cell.value) ?? "")) {
      const calls = await formulas.readings(formula, place.sheet, reader);
      if (!calls || calls.some(({ explanation }) => explanation?.failure)) continue;
      const now = await answerNow(formula, place.sheet, calls, reader);
      const first = now?.rows[0]?.[0] ?? null;
      if (first !== null && errorCode(first) === null)
        found.push({ ...stuck, reason: "unreached" });
    }
    await yieldToUi();
  }
  return found;
}

/** The errors that functions of AIFIN answer with. */
const OURS: ReadonlySet<string> = new Set(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!"]);
