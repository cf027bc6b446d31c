import type { Dataset } from "../../core/facts/dataset";
import { evidenceOf } from "../../core/query/claims";
import type { Gap, TracedFact, TypedInput } from "../../core/evidence/lineage";
import { claimsOf } from "../../core/query/query";
import type { Place } from "../../core/workbook/workbook";
import { type Input, lineageOf, plainValueOf, cardProperty } from "../call/input";
import { expectedFailure, type WholeKind } from "../call/kind";

/** What stands behind cells, those of several cells one after the other. */
export interface Trace {
  readonly facts: readonly TraceRow[];
  readonly gaps: readonly Gap[];
  readonly inputs: readonly TypedInput[];
}

/**
 * A fact with the cell that it came in at; null where a call inside of the formula itself carried
 * it.
 */
export type TraceRow = Omit<TracedFact, "place"> & { readonly place: Place | null };

/**
 * Cells that were followed through the workbook, or numbers that carry their facts on their cards.
 * @throws {Failure} `bad-input` for blank cells and for plain values that stand in no cell.
 */
export const tracedCellsKind: WholeKind<Trace> = {
  shape: "whole",
  read: (cells, { dataset }) => {
    const found = cells.flat().map((cell) => tracedCell(cell, dataset));
    const known = found.filter((one) => one !== null);
    if (known.length === 0)
      throw expectedFailure(
        "a cell with a formula, as TRACE(B4), or a number that AIFIN answered",
        "含公式的单元格，如 TRACE(B4)，或由 AIFIN 作答的数字",
      );
    return {
      facts: known.flatMap(({ facts }) => facts),
      gaps: known.flatMap(({ gaps }) => gaps),
      inputs: known.flatMap(({ inputs }) => inputs),
    };
  },
};

function tracedCell(cell: Input, dataset: Dataset): Trace | null {
  const lineage = lineageOf(cell);
  if (lineage) return lineage;
  const ids = cardProperty(cell, "FactId")?.split(" ") ?? [];
  const facts = ids.flatMap((id) => dataset.fact(id) ?? []);
  if (facts.length === 0)
    return plainValueOf(cell) === null ? null : { facts: [], gaps: [], inputs: [] };
  return {
    facts: facts.map((fact) => ({
      evidence: evidenceOf(fact, claimsOf(dataset, fact), CARRIED),
      place: null,
      call: "",
      steps: 0,
    })),
    gaps: [],
    inputs: [],
  };
}

const CARRIED = { en: "carried by the number's card", zh: "由数字的卡片带来" };
