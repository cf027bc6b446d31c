import { type CellStatus, cellStatuses } from "../../core/audit/cellStatus";
import type { Dataset } from "../../core/facts/dataset";
import type { Formulas } from "../../core/library/functionsLibrary";
import { cellAt, cornerOf, shownPlace } from "../../core/workbook/places";
import type { WorkbookReader } from "../../core/workbook/workbook";
import type { Cell, CellValue, Host, Place } from "../../hosts/host";
import { type FrozenCell, isSameValue } from "../freeze/frozenCell";
import { createYieldToUi } from "../reading/yieldToUi";
import { cellsOf, type Reading, readerOfPages, readSheets } from "../reading/readSheets";
import { usesAifin } from "../reading/usesAifin";
import { gatheredSheet, type SheetGathered, type TypedNumber } from "./typedNumbers";

/** A cell whose formula calls AIFIN. */
export interface AuditedCell {
  readonly place: Place;
  readonly formula: string;
  readonly text: string;
  /** The worst first. */
  readonly statuses: readonly CellStatus[];
  /** Ids of the facts that its calls rest on, each once. */
  readonly factIds: readonly string[];
}

export interface Audit {
  readonly cells: readonly AuditedCell[];
  readonly typed: readonly TypedNumber[];
}

/** What AIFIN itself wrote into a workbook. */
export interface OwnPlaces {
  /** Sheets that are not looked at. */
  readonly sheets: readonly string[];
  /** Formulas that were frozen: their cells hold no typed numbers. */
  readonly frozen: readonly FrozenCell[];
}

export interface AuditRequest {
  readonly host: Pick<Host, "sheets" | "spills"> & WorkbookReader;
  readonly formulas: Formulas;
  readonly dataset: Dataset;
  /** Finds what AIFIN wrote itself. */
  readonly own: () => Promise<OwnPlaces>;
}

/**
 * Looks at every cell of the workbook: what is to be known about those that use AIFIN, and which
 * typed numbers equal a known fact.
 * @param onProgress Told how far it is, with what was found so far.
 * @param isStopped Once true, what was found so far is the answer.
 */
export async function audit(
  { host, formulas, dataset, own }: AuditRequest,
  onProgress: (reading: Reading, found: Audit) => void,
  isStopped: () => boolean,
): Promise<Audit> {
  const cells: AuditedCell[] = [];
  const typed: TypedNumber[] = [];
  const found = { cells, typed };
  const { reader, add } = readerOfPages(host);
  const yieldToUi = createYieldToUi();
  let gathered: SheetGathered | null = null;
  const lookForTyped = async () => {
    for await (const one of gathered?.typed(dataset, reader, yieldToUi) ?? []) typed.push(one);
  };
  const { sheets: ownSheets, frozen: frozenFormulas } = await own();
  const frozen = frozenByPlace(frozenFormulas);
  const sheets = (await host.sheets()).filter((sheet) => !ownSheets.includes(sheet));
  const pages = readSheets(reader, sheets, (reading) => onProgress(reading, found), isStopped);
  for await (const page of pages) {
    add(page);
    if (gathered?.sheet !== page.sheet) {
      await lookForTyped();
      gathered = gatheredSheet(page.sheet);
    }
    gathered.add(page);
    const width = page.rows[0]?.length ?? 0;
    let at = 0;
    for (const [place, cell] of cellsOf(page)) {
      const [down, right] = [Math.floor(at / width), at % width];
      at++;
      if (usesAifin(cell.formula)) {
        const calls = await formulas.readings(cell.formula, place.sheet, reader);
        cells.push(auditedCell(place, cell, calls, dataset));
      } else if (holdsFrozen(cell, frozen.get(shownPlace(place)))) {
        const one = frozen.get(shownPlace(place));
        if (one?.isFirst) cells.push(frozenCell(place, cell, one.frozen));
      } else if (isTyped(cell)) {
        gathered.addNumber(place, cell, down, right);
      }
      await yieldToUi();
    }
  }
  await lookForTyped();
  return found;
}

function isTyped(cell: Cell): cell is Cell & { readonly value: number } {
  return cell.formula === "" && typeof cell.value === "number";
}

function auditedCell(
  place: Place,
  { formula, text, value }: Cell,
  calls: Parameters<typeof cellStatuses>[1],
  dataset: Dataset,
): AuditedCell {
  const evidence = calls?.flatMap(({ explanation }) => explanation?.evidence ?? []) ?? [];
  const factIds = [...new Set(evidence.map(({ fact }) => fact.id))];
  return { place, formula, text, factIds, statuses: cellStatuses(value, calls, dataset) };
}

function frozenCell(place: Place, { text }: Cell, frozen: FrozenCell): AuditedCell {
  const { formula, factIds } = frozen;
  return { place, formula, text, factIds, statuses: ["frozen"] };
}

/** A frozen value, in the cell of its formula or in another one of its table. */
interface FrozenValue {
  readonly frozen: FrozenCell;
  readonly value: CellValue;
  readonly isFirst: boolean;
}

function frozenByPlace(frozen: readonly FrozenCell[]): ReadonlyMap<string, FrozenValue> {
  const found = new Map<string, FrozenValue>();
  for (const one of frozen) {
    if (!one.now) continue;
    const { top, left } = cornerOf(one.now);
    for (const [down, row] of one.values.entries())
      for (const [right, value] of row.entries()) {
        const place = cellAt(one.now.sheet, { top: top + down, left: left + right });
        found.set(shownPlace(place), { frozen: one, value, isFirst: down + right === 0 });
      }
  }
  return found;
}

function holdsFrozen({ formula, value }: Cell, frozen: FrozenValue | undefined): boolean {
  return frozen !== undefined && formula === "" && isSameValue(value, frozen.value);
}
