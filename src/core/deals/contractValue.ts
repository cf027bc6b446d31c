import { bounds } from "../facts/bounds";
import type { Fact } from "../facts/fact";
import { Failure } from "../words/failure";
import type { Scale } from "../words/scale";
import { QUALIFIERS, spellingOf } from "../facts/vocabulary";
import type { Words } from "../words/words";
import { checkedAmount, bothGiven } from "./bounds";
import { type ContractBase, contractTerm, isExpanded } from "./contract";
import type { KnownDeal } from "./knownDeal";
import { clausesOf, evidenceOfTerm, inScale, type UsedTerms, usedTerms } from "./terms";

/** Which amount of a contract counts; null where nobody says. */
export interface GivenValue {
  /** null: the enlarged amount where there is one. */
  readonly base: ContractBase | null;
  /** In the scale, ≥ 0. */
  readonly value: number | null;
}

/** The amount of a contract in the scale asked for, and which clause says so. */
export interface ContractValue {
  readonly value: number;
  /** Whether it is about so much or at most, or which end it is; empty where it is exact. */
  readonly how: Words;
  readonly terms: Pick<UsedTerms<string>, "evidence" | "set">;
}

/**
 * What a contract comes to.
 * @param side One end of what is printed, or null for the figure itself.
 * @throws {Failure} `bad-input` below 0, for an end of an amount that is set, and where one is set
 *   and chosen at once; `not-found` where only a range is printed, where that end is open, and for
 *   an enlarged amount that there is not.
 */
export function contractValue(
  known: KnownDeal,
  side: "low" | "high" | null,
  given: GivenValue,
  scale: Scale,
): ContractValue {
  if (given.value !== null && side) throw noEnds();
  if (given.value !== null && given.base !== null) throw bothGiven("Value", "Base");
  const base = given.base ?? (isExpanded(known) ? "expanded" : "first");
  const value = contractTerm(known, base, ["Value", "合同额"]);
  const clauses = value.printed ? clausesOf(known, value.printed) : [];
  const [clause] = clauses;
  if (side && clause) return endOf(clause, clauses, side, scale);
  if (given.value === null && clause?.value === null) throw isRange(clause);
  const terms = usedTerms(known, { value }, { value: given.value }, scale);
  return {
    value: checkedAmount("Value", terms.values.value),
    how: given.value === null && clause ? qualifierPrefix(clause) : NOTHING,
    terms,
  };
}

const NOTHING: Words = { en: "", zh: "" };
const ENDS: Readonly<Record<"low" | "high", Words>> = {
  low: { en: "lower bound", zh: "下限" },
  high: { en: "upper bound", zh: "上限" },
};

/** One end of what a figure stands for. */
function endOf(
  clause: Fact,
  clauses: readonly Fact[],
  side: "low" | "high",
  scale: Scale,
): ContractValue {
  const end = bounds(clause)[side];
  if (!Number.isFinite(end)) throw isOpen(clause);
  return {
    value: inScale(end, clause.unit, scale),
    how: ENDS[side],
    terms: { evidence: [evidenceOfTerm(clause, clauses)], set: [] },
  };
}

function qualifierPrefix({ qualifier }: Fact): Words {
  if (qualifier === "exact") return NOTHING;
  return {
    en: spellingOf(QUALIFIERS, qualifier, "en"),
    zh: spellingOf(QUALIFIERS, qualifier, "zh"),
  };
}

function noEnds(): Failure {
  return new Failure("bad-input", {
    en: "Out=low and Out=high are the ends of what is printed, Value= sets another amount: expected one of the two.",
    zh: "Out=low、Out=high 为原文数字的两端，Value= 则另设金额：应只用其一。",
  });
}

function isRange({ printed }: Fact): Failure {
  return new Failure("not-found", {
    en: `The contract value is a range (printed ${printed}): ask for Out=low or Out=high, or set it with Value=.`,
    zh: `合同金额是一个区间（原文 ${printed}）：请用 Out=low 或 Out=high，或用 Value= 设定。`,
  });
}

function isOpen(clause: Fact): Failure {
  const { en, zh } = qualifierPrefix(clause);
  return new Failure("not-found", {
    en: `The contract value is open on that side (${en} ${clause.printed}).`,
    zh: `合同金额在这一侧没有界限（${zh}${clause.printed}）。`,
  });
}
