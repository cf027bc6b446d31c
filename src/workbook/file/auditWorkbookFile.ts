import { statusesOfEvidence } from "../../core/audit/cellStatus";
import { bySource, citation } from "../../core/cite/cite";
import { withAssumptions } from "../../core/cite/withAssumptions";
import type { Lineage } from "../../core/evidence/lineage";
import type { Dataset } from "../../core/facts/dataset";
import type { Fact } from "../../core/facts/fact";
import type { Formulas } from "../../core/library/functionsLibrary";
import { cellAt, isSamePlace, shownPlace } from "../../core/workbook/places";
import type { CellValue, Place, Scalar, WorkbookReader } from "../../core/workbook/workbook";
import type { FileWorkbook } from "../../files/xlsx/fileWorkbook";
import { audit, type AuditedCell } from "../audit/audit";
import { ownPlaces } from "../own/ownPlaces";
import { readerOfPages } from "../reading/readSheets";
import { usesAifin } from "../reading/usesAifin";
import type { FileAudit, FileAuditCell } from "./fileAudit";
import { fileFindings, meaningFindings } from "./fileFindings";
import type { OpenedFormula } from "./openWorkbookFile";
import type { FileAuditRequest } from "./fileAuditRequest";
import { typedInFile } from "./typedInFile";

/** What the pane knows of a workbook, and what a file says beside: its saved values. */
export async function auditWorkbookFile(request: FileAuditRequest): Promise<FileAudit> {
  const { name, file, opened, formulas, explain, dataset } = request;
  const { host } = opened;
  const found = await audit(
    { host, formulas: withoutReadings(formulas), dataset, own: () => ownPlaces(host) },
    () => undefined,
    () => false,
  );
  const { reader } = readerOfPages(host);
  const saved = savedValues(file);
  const cells: FileAuditCell[] = [];
  for (const index of [...opened.onAifin].sort((a, b) => a - b)) {
    const formula = opened.formulas[index];
    if (!formula) continue;
    const place = cellAt(formula.sheet, { top: formula.row, left: formula.column });
    const lineage = await formulas.lineage(place, reader);
    cells.push(await auditCell(formula, lineage, saved, request, reader));
  }
  for (const cell of found.cells)
    if (cell.statuses.includes("frozen")) cells.push(await frozenCell(cell, dataset, reader));
  const typed = typedInFile(found.typed, explain, dataset);
  return {
    ...{ file: name, release: dataset.version, packs: [], cells, typed },
    findings: [...fileFindings(cells, typed, request), ...(await meaningFindings(request))],
  };
}

async function auditCell(
  formula: OpenedFormula,
  lineage: Lineage,
  savedAt: SavedValues,
  { dataset, words }: FileAuditRequest,
  reader: WorkbookReader,
): Promise<FileAuditCell> {
  const { sheet, row, column, value, saved, notCalculated } = formula;
  const place = cellAt(sheet, { top: row, left: column });
  const facts = lineage.facts.map(({ evidence }) => evidence.fact);
  const assumed = lineage.inputs.filter(({ hasSource }) => !hasSource).length;
  const cite = shortCitation(facts, assumed, dataset);
  const spilled = notCalculated ? null : await spilledRows(formula, reader);
  return {
    ...{ sheet, cell: place.address, formula: formula.formula },
    value: spilled ?? scalarOf(value),
    saved: spilled ? savedRows(formula, spilled, savedAt) : scalarOf(saved),
    status: notCalculated ? "saved" : statusOf(formula, lineage, dataset),
    facts: lineage.facts.map(({ evidence, place: at }) => ({
      id: evidence.fact.id,
      at: shownPlace(at),
    })),
    inputs: lineage.inputs.map((input) => ({ at: shownPlace(input.place), value: input.value })),
    gaps: lineage.gaps.map(({ reason, place: at }) => ({ kind: reason, at: shownPlace(at) })),
    cite,
    ...(cite === null && { reason: lineage.gaps[0]?.words.en ?? words.noFact }),
  };
}

/**
 * Of a cell that asks AIFIN, what holds of its own calls; of one that rests on others, of all that
 * is behind it.
 */
function statusOf(
  { sheet, row, column, formula, value }: OpenedFormula,
  { facts, gaps }: Lineage,
  dataset: Dataset,
): FileAuditCell["status"] {
  const place = cellAt(sheet, { top: row, left: column });
  const isOwn = usesAifin(formula);
  const counts = (at: Place) => !isOwn || isSamePlace(at, place);
  const evidence = facts.filter((fact) => counts(fact.place)).map((fact) => fact.evidence);
  const isUnreadable = gaps.some((gap) => counts(gap.place) && UNREADABLE.has(gap.reason));
  return statusesOfEvidence(value, evidence, isUnreadable, dataset)[0];
}

const UNREADABLE: ReadonlySet<string> = new Set(["unknown-argument", "unreadable-formula"]);

/** What stands behind each cell is found once, by its lineage. */
function withoutReadings(formulas: Formulas): Formulas {
  return { ...formulas, readings: () => [] };
}

/** @param assumed How many typed numbers without a source come in beside. */
function shortCitation(facts: readonly Fact[], assumed: number, dataset: Dataset): string | null {
  const cited = facts.flatMap((fact) => {
    const source = dataset.sources.get(fact.source);
    return source ? [{ source, facts: [fact] }] : [];
  });
  if (cited.length === 0) return null;
  const documents = bySource(cited).map((document) => citation(document, "short", "en"));
  return withAssumptions(documents.join("; "), assumed, "en");
}

type Rows = readonly (readonly Scalar[])[];

/** What a formula fills now; null where it fills one cell. */
async function spilledRows(
  { sheet, fillsNow }: OpenedFormula,
  reader: WorkbookReader,
): Promise<Rows | null> {
  if (fillsNow === null) return null;
  const rows = await reader.read({ sheet, address: fillsNow });
  return rows.map((line) => line.map(({ value }) => scalarOf(value)));
}

type SavedValues = (sheet: string, row: number, column: number) => CellValue;

function savedValues({ sheets }: FileWorkbook): SavedValues {
  const key = (sheet: string, row: number, column: number) => `${row},${column},${sheet}`;
  const values = new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value }) => [key(name, row, column), value] as const),
    ),
  );
  return (sheet, row, column) => values.get(key(sheet, row, column)) ?? null;
}

/** What the file holds in the cells that a formula fills now. */
function savedRows({ sheet, row, column }: OpenedFormula, rows: Rows, at: SavedValues): Rows {
  return rows.map((line, down) =>
    line.map((_, right) => scalarOf(at(sheet, row + down, column + right))),
  );
}

/** The formula of a frozen value stands in the register; the file holds the value alone. */
async function frozenCell(
  { place, formula, factIds }: AuditedCell,
  dataset: Dataset,
  reader: WorkbookReader,
): Promise<FileAuditCell> {
  const [[cell] = []] = await reader.read(place);
  const value = scalarOf(cell?.value ?? null);
  const facts = factIds.flatMap((id) => dataset.fact(id) ?? []);
  const at = shownPlace(place);
  return {
    ...{ sheet: place.sheet, cell: place.address, formula, value, saved: value },
    ...{ status: "frozen" as const, facts: factIds.map((id) => ({ id, at })) },
    ...{ inputs: [], gaps: [], cite: shortCitation(facts, 0, dataset) },
  };
}

function scalarOf(value: CellValue): Scalar {
  return typeof value === "object" ? (value?.error ?? null) : value;
}
