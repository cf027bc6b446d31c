import { Failure } from "../words/failure";
import type { PeriodOrLatest, Period } from "../period/period";
import type { Scale } from "../words/scale";
import type { Words } from "../words/words";
import { checkedAmount, checkedResult } from "./bounds";
import {
  checkedYears,
  type GivenTime,
  timeInPeriod,
  type TimeInPeriod,
  timeInYear,
} from "./contractTime";
import { contractValue, type GivenValue } from "./contractValue";
import type { KnownDeal } from "./knownDeal";
import type { UsedTerms } from "./terms";

/** What of a contract is asked. */
export type CommitmentOut = "amount" | "peryear" | "remaining" | "share" | "low" | "high";

/** How a contract is to be read; null where nobody says. */
export type CommitmentTerms = GivenValue & GivenTime;

/** A contract, or a part of it. */
export interface Commitment {
  /** In the scale, or a fraction where the share is asked. */
  readonly value: number;
  /** Empty where it is the figure as printed. */
  readonly how: Words;
  readonly terms: Pick<UsedTerms<string>, "evidence" | "set">;
}

/**
 * What a contract comes to, in all or in a period over which it is spread evenly.
 *
 *     amount = value · within,  remaining = value · after
 *     share = within,           peryear = value ÷ years
 *
 * `within` and `after` are what of the contract's time lies in the period and after it, see
 * `flatSpread`.
 *
 * @param period `latest`: the whole contract.
 * @returns Oracle's 300 billion over five years, in each of them, or in 2027 of a start in 2026: 60
 *   billion, derived.
 * @throws {Failure} `bad-input` outside the bounds of a term and for what is left after no period;
 *   `not-found` for a period beside `peryear`, and as `contractValue` and `timeInPeriod`.
 * @see the source `vpshk-2026-01`, paragraphs 35, 39, 41, 45 and 51
 */
export function commitment(
  known: KnownDeal,
  period: PeriodOrLatest,
  out: CommitmentOut,
  given: CommitmentTerms,
  scale: Scale,
): Commitment {
  if (given.value !== null) checkedAmount("Value", given.value);
  const time = requestedTime(known, period, out, given);
  const part = out === "remaining" ? time.spread.after : time.spread.within;
  if (out === "share") return { value: part, how: time.how, terms: time.terms };
  const side = out === "low" || out === "high" ? out : null;
  const total = contractValue(known, side, given, scale);
  return {
    value: checkedResult(total.value * part),
    how: joinWords([total.how, time.how]),
    terms: {
      evidence: [...total.terms.evidence, ...time.terms.evidence],
      set: [...total.terms.set, ...time.terms.set],
    },
  };
}

function requestedTime(
  known: KnownDeal,
  period: PeriodOrLatest,
  out: CommitmentOut,
  given: GivenTime,
): TimeInPeriod {
  if (out !== "peryear")
    return period === "latest" ? wholeTerm(out, given) : timeInPeriod(known, period, given);
  if (period === "latest") return timeInYear(known, given);
  throw alsoPeriod(period);
}

/** All of the contract, whenever it runs. */
function wholeTerm(out: CommitmentOut, { years }: GivenTime): TimeInPeriod {
  if (years !== null) checkedYears(years);
  if (out === "remaining") throw noPeriod();
  return {
    spread: { within: 1, after: 0 },
    how: { en: "", zh: "" },
    terms: { evidence: [], set: [] },
  };
}

function joinWords(parts: readonly Words[]): Words {
  const noun = parts.filter(({ en }) => en !== "");
  return { en: noun.map(({ en }) => en).join("; "), zh: noun.map(({ zh }) => zh).join("；") };
}

function alsoPeriod({ text }: Period): Failure {
  return new Failure("not-found", {
    en: `Out=peryear is what falls into each year, whichever it is: leave the period out, or leave Out=peryear out for what falls into ${text}.`,
    zh: `Out=peryear 为每年的金额，与具体年份无关：请省略期间；若求 ${text} 的金额，请省略 Out=peryear。`,
  });
}

function noPeriod(): Failure {
  return new Failure("bad-input", {
    en: "Out=remaining is what is left after a period: give one (2026, or a date).",
    zh: "Out=remaining 为某一期间之后的余额：请给出期间（2026 或日期）。",
  });
}
