import { CELL_STATUSES } from "../../core/audit/cellStatus";
import { MODEL_FINDING_WORDS } from "../../words/modelFindings";
import { modelFindings } from "../audit/checks/modelFindings";
import { readModelBook } from "../audit/checks/modelBook";
import { ownPlaces } from "../own/ownPlaces";
import { cellAt, shownPlace } from "../../core/workbook/places";
import type { CellValue } from "../../core/workbook/workbook";
import type { FileAuditCell, FileAuditFinding, FileAuditTyped } from "./fileAudit";
import type { FileAuditRequest } from "./fileAuditRequest";
import type { OpenedFormula } from "./openWorkbookFile";

/** All that somebody should look at, the worst first. */
export function fileFindings(
  cells: readonly FileAuditCell[],
  typed: readonly FileAuditTyped[],
  { file, opened, words, statusMeans }: FileAuditRequest,
): readonly FileAuditFinding[] {
  const statuses = CELL_STATUSES.filter((status) => !UNREMARKABLE.has(status)).map((check) => ({
    check,
    at: cells.filter(({ status }) => status === check).map(placeText),
    says: statusMeans[check] ?? check,
  }));
  const differing = opened.formulas
    .filter(({ isAsSaved }) => isAsSaved === false)
    .map((formula) => ({
      check: "differs",
      at: [placeOf(formula)],
      says: words.differs(shownValue(formula.saved), shownValue(formula.calculated)),
    }));
  const numbers = { check: "typed", at: typed.map(placeText), says: words.typed };
  const leftOut = file.leftOut.map(({ kind, which }) => ({
    check: "left-out",
    at: which,
    says: words.leftOut[kind],
  }));
  return [
    ...statuses,
    ...differing,
    ...notCalculated(opened.formulas, words),
    numbers,
    ...leftOut,
  ].filter(({ at }) => at.length > 0);
}

/** What is found by what the numbers mean; each thing once, though a row may have it many times. */
export async function meaningFindings({
  opened: { host },
  formulas,
  dataset,
  asOf,
}: FileAuditRequest): Promise<readonly FileAuditFinding[]> {
  const never = () => false;
  const { sheets: own } = await ownPlaces(host);
  const sheets = (await host.sheets()).filter((sheet) => !own.includes(sheet));
  const book = await readModelBook(host, formulas, sheets, never);
  const found = await modelFindings({ book, formulas, dataset, asOf }, never);
  return found.map(({ check, at }) => ({
    check,
    at: [...new Set(at.map(shownPlace))],
    says: MODEL_FINDING_WORDS.en[check],
  }));
}

const UNREMARKABLE: ReadonlySet<string> = new Set(["current", "frozen"]);

/** Cells that keep their saved values for one reason, together. */
function notCalculated(
  formulas: readonly OpenedFormula[],
  words: FileAuditRequest["words"],
): readonly FileAuditFinding[] {
  const found = new Map<string, string[]>();
  for (const formula of formulas) {
    const { notCalculated: why } = formula;
    if (!why || why.reason === "differs") continue;
    const says = `${words.keptSaved}: ${words.notCalculated[why.reason](why.text)}`;
    found.set(says, [...(found.get(says) ?? []), placeOf(formula)]);
  }
  return [...found].map(([says, at]) => ({ check: "not-calculated", at, says }));
}

function placeOf({ sheet, row, column }: OpenedFormula): string {
  return shownPlace(cellAt(sheet, { top: row, left: column }));
}

function placeText({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return shownPlace({ sheet, address: cell });
}

function shownValue(value: CellValue): string {
  if (value === null) return "nothing";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? `"${value.slice(0, 200)}"` : String(value).toUpperCase();
}
