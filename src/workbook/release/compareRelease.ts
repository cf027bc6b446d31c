import type { Formulas } from "../../core/library/functionsLibrary";
import { firstCell, shownPlace } from "../../core/workbook/places";
import type { WorkbookReader, CellValueRows } from "../../core/workbook/workbook";
import type { Host, Place } from "../../hosts/host";
import { readPart, type ReadPart } from "../reading/readPart";
import { createYieldToUi } from "../reading/yieldToUi";
import { usesAifin } from "../reading/usesAifin";
import { compareCell, type FirstResult } from "./compareCell";
import type { ComparedCell, ComparisonResult } from "./comparison";
import { knownCalls } from "./knownCalls";
import { movedInputs } from "./movedInputs";

/**
 * How far the comparison is: cells that were read, held against today's answers, or asked whether
 * they rest on cells that move.
 */
export interface CompareStep {
  readonly step: "reading" | "comparing" | "tracing";
  readonly done: number;
  readonly all: number;
}

export interface CompareRequest {
  readonly host: Host;
  readonly formulas: Formulas;
}

/**
 * Holds the saved values of all cells whose formulas call AIFIN against what they answer today.
 * Nothing is written, and nothing is calculated by the program.
 * @param onProgress Told how far it is.
 * @param isStopped Once true, what was compared so far is the answer.
 * @throws {HostFailure} when the workbook cannot be read.
 */
export async function compareRelease(
  { host, formulas }: CompareRequest,
  onProgress: (step: CompareStep) => void,
  isStopped: () => boolean,
): Promise<readonly ComparedCell[]> {
  const isWanted = ({ formula }: { readonly formula: string }) => usesAifin(formula);
  const read = await readPart(
    host,
    "workbook",
    null,
    isWanted,
    ({ done, all }) => onProgress({ step: "reading", done, all }),
    isStopped,
  );
  if (!read) return [];
  const { cells, reader } = read;
  const filled = await filledBy(host, cells);
  const yieldToUi = createYieldToUi();
  const first: (Omit<ComparedCell, "finding"> & { readonly finding: FirstResult })[] = [];
  for (const [done, [place, { formula }]] of cells.entries()) {
    onProgress({ step: "comparing", done, all: cells.length });
    if (isStopped()) break;
    const saved = await valuesIn(filled.get(shownPlace(place)) ?? place, reader);
    const calls = await formulas.readings(formula, place.sheet, reader);
    const finding = await compareCell(place, formula, saved, calls, reader);
    first.push({ place, formula, saved, finding });
    await yieldToUi();
  }
  const known = knownCalls(first);
  const compared = first.map((cell): ComparedCell => {
    const { finding } = cell;
    return {
      ...cell,
      finding: finding.kind === "part" ? known(cell.place, finding.calls) : finding,
    };
  });
  return withMovedInputs(compared, movedInputs(compared, formulas, reader), onProgress, isStopped);
}

/** The ranges that formulas fill, by their first cells. */
async function filledBy(host: Host, cells: ReadPart["cells"]): Promise<ReadonlyMap<string, Place>> {
  const found = new Map<string, Place>();
  for (const sheet of new Set(cells.map(([{ sheet }]) => sheet)))
    for (const place of await host.spills(sheet)) found.set(shownPlace(firstCell(place)), place);
  return found;
}

async function valuesIn(place: Place, reader: WorkbookReader): Promise<CellValueRows> {
  return (await reader.read(place)).map((row) => row.map(({ value }) => value));
}

/**
 * A cell that is reckoned from cells which move, moves with them: what it answers then is known
 * only when they are calculated.
 */
async function withMovedInputs(
  cells: readonly ComparedCell[],
  inputsOf: ReturnType<typeof movedInputs>,
  onProgress: (step: CompareStep) => void,
  isStopped: () => boolean,
): Promise<readonly ComparedCell[]> {
  if (!inputsOf) return cells;
  const yieldToUi = createYieldToUi();
  const found: ComparedCell[] = [];
  for (const [done, cell] of cells.entries()) {
    onProgress({ step: "tracing", done, all: cells.length });
    const inputs = isStopped() ? [] : await inputsOf(cell);
    const finding: ComparisonResult =
      inputs.length > 0 ? { kind: "moved", how: "cells", cells: inputs } : cell.finding;
    found.push({ ...cell, finding });
    await yieldToUi();
  }
  return found;
}
