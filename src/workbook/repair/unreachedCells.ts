import type { OwnCall } from "../../core/evidence/lineage";
import type { FunctionHelp } from "../../core/library/functionHelp";
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
  { host, formulas, help }: StuckRequest,
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
      if (restsOnCard(calls, help)) continue;
      const now = await answerNow(formula, place.sheet, calls, reader);
      const first = now?.rows[0]?.[0] ?? null;
      if (first !== null && errorCode(first) === null)
        found.push({ ...stuck, reason: "unreached" });
    }
    await yieldToUi();
  }
  return found;
}

/**
 * Whether it asks for the source of what another call in it answers, as SOURCE(ARR(…)) does. Only a
 * card carries that, and where there are none the error is its answer.
 */
function restsOnCard(calls: readonly OwnCall[], help: readonly FunctionHelp[]): boolean {
  const asks = ({ id }: OwnCall) =>
    help.some((one) => one.id === id && one.family === "provenance");
  return calls.some(
    (outer) => asks(outer) && calls.some((one) => one !== outer && outer.text.includes(one.text)),
  );
}

/** The errors that functions of AIFIN answer with. */
const OURS: ReadonlySet<string> = new Set(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!"]);
