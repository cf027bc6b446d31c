import type { Dataset } from "../facts/dataset";
import type { Evidence } from "../evidence/explanation";
import type { Fact } from "../facts/fact";
import type { OwnCall } from "../evidence/lineage";
import { claimsOf } from "../query/query";
import type { CellValue } from "../workbook/workbook";

/** What is to be known about a cell that uses AIFIN, the worst first. */
export const CELL_STATUSES = [
  "error", // the cell holds an error
  "unreadable", // what its formula asks AIFIN for could not be found out
  "superseded", // a later claim about the same thing says something else
  "disputed", // claims about the same thing disagree
  "projection", // a plan or a forecast, not a result
  "frozen", // a value that stands where the formula was
  "current",
] as const;

export type CellStatus = (typeof CELL_STATUSES)[number];

/** All that holds of a cell, the worst first; `current` only where nothing else does. */
export function cellStatuses(
  value: CellValue,
  calls: readonly OwnCall[] | null,
  dataset: Dataset,
): readonly [CellStatus, ...CellStatus[]] {
  const evidence = calls?.flatMap(({ explanation }) => explanation?.evidence ?? []) ?? [];
  const isUnreadable = calls === null || calls.some(({ explanation }) => explanation === null);
  return statusesOfEvidence(value, evidence, isUnreadable, dataset);
}

/** All that holds of a cell by the facts behind it, as `cellStatuses`. */
export function statusesOfEvidence(
  value: CellValue,
  evidence: readonly Evidence[],
  isUnreadable: boolean,
  dataset: Dataset,
): readonly [CellStatus, ...CellStatus[]] {
  const facts = evidence.map(({ fact }) => fact);
  const holds: Partial<Record<CellStatus, boolean>> = {
    error: typeof value === "object" && value !== null,
    unreadable: isUnreadable,
    superseded: facts.some((fact) => laterOtherFigure(fact, dataset) !== null),
    disputed: evidence.some(isDisputed),
    projection: facts.some(({ status }) => status === "projection" || status === "target"),
  };
  const [worst, ...others] = CELL_STATUSES.filter((status) => holds[status]);
  return worst ? [worst, ...others] : ["current"];
}

function isDisputed({ role, disputed }: Evidence): boolean {
  return role === "answer" && disputed;
}

/**
 * The latest claim about the same thing that became known after a fact and says another number;
 * null where there is none. A plan is superseded by a result, a result by a later result, but never
 * by a plan.
 */
export function laterOtherFigure(fact: Fact, dataset: Dataset): Fact | null {
  const later = claimsOf(dataset, fact)
    .filter((claim) => claim.known.end > fact.known.end && rank(claim) >= rank(fact))
    .filter((claim) => claim.period?.text === fact.period?.text && !isSameFigure(claim, fact))
    .sort((a, b) => (a.known.end < b.known.end ? 1 : -1));
  return later[0] ?? null;
}

function rank({ status }: Fact): number {
  return status === "projection" || status === "target" ? 0 : 1;
}

function isSameFigure(a: Fact, b: Fact): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high;
}
