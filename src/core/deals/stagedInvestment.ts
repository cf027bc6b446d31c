import { checkedAmount, bothGiven, outOfBounds } from "./bounds";
import { refuseImpossible } from "./overrides";
import type { DealTermsByKey } from "./terms";

type StageTerm = "total" | "stage2" | "stage2Without" | "reduction";

/** The terms of SoftBank's investment in two stages. */
export const STAGE_TERMS: DealTermsByKey<StageTerm> = {
  total: {
    names: ["Total", "总额"],
    words: { en: "the whole investment", zh: "投资总额" },
    unit: "USD",
    printed: { metric: "investment", scope: "" },
    assumed: null,
  },
  stage2: {
    names: ["Stage2", "第二阶段"],
    words: { en: "the second stage", zh: "第二阶段金额" },
    unit: "USD",
    printed: { metric: "investment", scope: "second-stage" },
    assumed: null,
  },
  stage2Without: {
    names: ["Stage2Without", "未重组第二阶段"],
    words: { en: "the second stage without restructuring", zh: "未完成重组时的第二阶段金额" },
    unit: "USD",
    printed: { metric: "investment", scope: "second-stage-without-restructuring" },
    assumed: null,
  },
  reduction: {
    names: ["Reduction", "减少额"],
    words: { en: "what falls away without restructuring", zh: "未完成重组时的减少额" },
    unit: "USD",
    printed: { metric: "investment", scope: "reduction" },
    assumed: null,
  },
};

export type StageOut = "total" | "stage1" | "stage2";

/** Terms that are set, in one unit; null where they are not. */
export type GivenStages = Readonly<Record<StageTerm, number | null>>;

/**
 * The terms that an answer rests on, and no other: what is not used is not cited. The total and the
 * second stage bound each other.
 * @throws {Failure} `bad-input` below 0, and where the second stage without restructuring is set in
 *   both ways, to an amount and by a reduction.
 */
export function stageTerms(
  restructured: boolean,
  out: StageOut,
  given: GivenStages,
): DealTermsByKey<string> {
  const { total, stage2, stage2Without, reduction } = STAGE_TERMS;
  refuseImpossible(STAGE_TERMS, given);
  if (given.stage2Without !== null && given.reduction !== null)
    throw bothGiven("Stage2Without", "Reduction");
  if (restructured || out === "stage1") return { total, stage2 };
  if (given.reduction !== null) return { total, stage2, reduction };
  return { total, stage2, stage2Without };
}

/** Amounts of the terms that an answer needs, in one unit. */
export type StageAmounts = Readonly<Partial<Record<StageTerm, number>>>;

/**
 * What an investment in two stages pays, the second of which hangs on a restructuring.
 *
 *     total = stage1 + stage2,  stage1 = total − stage2
 *     stage2 = with restructuring S, without it S′ = S − reduction
 *
 * The first stage is printed nowhere: it is the difference.
 *
 * @param restructured Whether the restructuring is complete in time.
 * @param out          What is asked.
 * @param amounts      The terms of `stageTerms`, any unit, ≥ 0; the second stage at most the total,
 *   without restructuring at most itself.
 * @returns In the unit of the terms: 30 and 20 billion, of which in the second stage 22.5 and 12.5.
 * @throws {Failure} `bad-input` outside those bounds.
 * @see the source `vpshk-2026-01`, paragraphs 6 and 29
 */
export function stagedInvestment(
  restructured: boolean,
  out: StageOut,
  amounts: StageAmounts,
): number {
  const { total = 0, stage2 = 0 } = checkedAmounts(amounts);
  if (out === "stage1") return total - stage2;
  if (restructured) return out === "total" ? total : stage2;
  const without = amounts.stage2Without ?? stage2 - (amounts.reduction ?? 0);
  return out === "total" ? total - stage2 + without : without;
}

/** Holds each term that is there against its bounds. */
function checkedAmounts(amounts: StageAmounts): StageAmounts {
  const { total, stage2, stage2Without, reduction } = amounts;
  const isWithin = (
    name: string,
    value: number | undefined,
    most: number | undefined,
    of: string,
  ) => {
    if (value === undefined) return;
    checkedAmount(name, value);
    if (most !== undefined && !(value <= most))
      throw outOfBounds(name, value, `from 0 to ${of} (${most})`, ` 0 到 ${of}（${most}）之间`);
  };
  isWithin("Total", total, undefined, "");
  isWithin("Stage2", stage2, total, "Total");
  isWithin("Stage2Without", stage2Without, stage2, "Stage2");
  isWithin("Reduction", reduction, stage2, "Stage2");
  return amounts;
}
