import type { Dataset } from "./dataset";
import type { Fact } from "./fact";

/** Whether a figure hangs on a condition: it is one itself, or its deal does. */
export function isConditional({ deals }: Dataset, { deal, status }: Fact): boolean {
  return status === "condition" || deals.get(deal)?.status === "conditional";
}

/** The largest of the conditions of a figure's own deal and metric that were public with it. */
export function conditionOf(dataset: Dataset, fact: Fact): Fact | null {
  const { entity, metric, deal, known } = fact;
  const [first = null] = dataset
    .factsIn(deal)
    .filter((one) => one.status === "condition" && one !== fact)
    .filter((one) => one.entity === entity && one.metric === metric && one.known.end <= known.end)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return first;
}
