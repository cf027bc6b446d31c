import { laterOtherFigure } from "../../../core/audit/cellStatus";
import type { Evidence } from "../../../core/evidence/explanation";
import type { Dataset } from "../../../core/facts/dataset";
import type { Fact } from "../../../core/facts/fact";
import type { Formulas } from "../../../core/library/functionsLibrary";
import type { IsoDate } from "../../../core/period/calendar";
import { boxOf, cellAt } from "../../../core/workbook/places";
import { parseFormula } from "../../../formulas/calls";
import { usedPart } from "../../../formulas/filledCells";
import { formulaReferences } from "../../../formulas/references";
import { runTask } from "../../../formulas/runTask";
import type { Place } from "../../../hosts/host";
import { createYieldToUi } from "../../reading/yieldToUi";
import { calculations } from "./calculations";
import type { Finding } from "./finding";
import { mixtures } from "./mixtures";
import { keyOf, type ModelBook, type BookCell } from "./modelBook";
import { quantities } from "./quantity";
import { writtenFindings } from "./writtenChecks";

export interface ModelRequest {
  readonly book: ModelBook;
  readonly formulas: Formulas;
  readonly dataset: Dataset;
  /** The workbook's as-of; the release of the data where it has none. */
  readonly asOf: IsoDate;
}

/**
 * What is found in a model by what its numbers mean, cell by cell.
 * @param isStopped Once true, what was found so far is the answer.
 */
export async function modelFindings(
  request: ModelRequest,
  isStopped: () => boolean,
): Promise<readonly Finding[]> {
  const { book, dataset } = request;
  const known = quantities(book);
  const yieldToUi = createYieldToUi();
  const found: Finding[] = [];
  for (const one of book.cells.values()) {
    if (isStopped()) return found;
    const { place, cell } = one;
    const whole = cell.formula === "" ? null : parseFormula(cell.formula);
    found.push(...writtenFindings(one, whole, book), ...timeFindings(one, request));
    for (const calculation of whole ? await calculations(whole, place, known) : [])
      for (const { check, terms, facts } of mixtures(calculation, dataset)) {
        const parts = terms.flatMap((term) => term.place ?? []);
        found.push({ check, at: [place, ...parts], facts, repair: null });
      }
    await yieldToUi();
  }
  return [...found, ...(await disputedOutputs(request, isStopped))];
}

/** Figures that were overtaken, and plans whose time is over, where their call stands. */
function timeFindings(
  { place, cell, calls }: BookCell,
  { dataset, asOf }: ModelRequest,
): readonly Finding[] {
  if (cell.formula === "") return [];
  const facts = new Set(answersOf(calls).map(({ fact }) => fact));
  const superseded = [...facts].filter((fact) => {
    const later = laterOtherFigure(fact, dataset);
    return later !== null && later.known.end <= asOf;
  });
  const past = [...facts].filter(
    (fact) => isPlan(fact) && fact.period !== null && fact.period.end < asOf,
  );
  return [
    ...superseded.map((fact) => finding("superseded", place, fact)),
    ...past.map((fact) => finding("past-projection", place, fact)),
  ];
}

function finding(check: Finding["check"], place: Place, fact: Fact): Finding {
  return { check, at: [place], facts: [fact], repair: null };
}

function answersOf(calls: BookCell["calls"]): readonly Evidence[] {
  return calls
    .flatMap(({ explanation }) => explanation?.evidence ?? [])
    .filter(({ role }) => role === "answer");
}

function isPlan({ status }: Fact): boolean {
  return status === "projection" || status === "target";
}

/** Computed numbers that no other formula reads, with a disputed figure behind them. */
async function disputedOutputs(
  { book, formulas }: ModelRequest,
  isStopped: () => boolean,
): Promise<readonly Finding[]> {
  const read = await readCells(book);
  const found: Finding[] = [];
  for (const [key, { place, cell, calls }] of book.cells) {
    if (isStopped()) return found;
    const isOutput = cell.formula !== "" && typeof cell.value === "number" && !read.has(key);
    if (!isOutput || calls.length > 0) continue;
    const { facts } = await formulas.lineage(place, book.reader);
    const disputed = facts.filter(({ evidence }) => evidence.disputed);
    if (disputed.length === 0) continue;
    found.push({
      check: "disputed-output",
      at: [place, ...disputed.map((one) => one.place)],
      facts: [...new Set(disputed.map(({ evidence }) => evidence.fact))],
      repair: null,
    });
  }
  return found;
}

/** The cells that formulas of a book read. */
async function readCells({ cells, reader }: ModelBook): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const ranges = new Map<string, Place>();
  for (const { place, cell } of cells.values()) {
    const whole = cell.formula === "" ? null : parseFormula(cell.formula);
    if (!whole) continue;
    const { places } = await runTask(reader, formulaReferences(whole, place));
    for (const range of places) ranges.set(keyOf(range), range);
  }
  for (const range of ranges.values()) {
    const whole = boxOf(range.address);
    const box = whole && (await runTask(reader, usedPart(range)));
    for (let top = box?.top ?? 0; top <= (box?.bottom ?? -1); top++)
      for (let left = box?.left ?? 0; left <= (box?.right ?? -1); left++)
        found.add(keyOf(cellAt(range.sheet, { top, left })));
  }
  return found;
}
