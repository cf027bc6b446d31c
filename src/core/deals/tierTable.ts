import { Failure } from "../words/failure";
import type { Words } from "../words/words";
import type { Tier } from "./tiers";

/** A row of a table of tiers as somebody wrote it. */
export interface WrittenTier {
  /** The row of the table, counted from 1, for messages. */
  readonly row: number;
  /** Empty where it has none. */
  readonly name: string;
  /** The amount at which it attaches; null where it follows on the tier before. */
  readonly from: number | null;
  /** The amount up to which it reaches; null where it has no end. */
  readonly until: number | null;
  readonly rates: readonly number[];
}

/**
 * Tiers as the engine takes them: from zero, one after the other, without gap or overlap.
 * @throws {Failure} `bad-input` with the row and the reason: a tier that overlaps the one before,
 *   leaves a gap, goes backwards, gives more than all, has a rate outside of 0 to 1, or stands
 *   behind one without end.
 */
export function tiersOf(written: readonly WrittenTier[]): readonly Tier[] {
  let attached = 0;
  return written.map((tier, at) => {
    const { row, rates } = tier;
    const from = tier.from ?? attached;
    const until = tier.until ?? Infinity;
    refuseBadRates(row, rates);
    if (!(from >= 0))
      throw tierFailure(
        row,
        `begins at ${from}: a tier begins at 0 or more`,
        `起点 ${from} 应不小于 0`,
      );
    if (attached === Infinity)
      throw tierFailure(row, "stands behind a tier without an end", "位于没有终点的档之后");
    if (from > attached)
      throw tierFailure(
        row,
        `leaves a gap between ${attached} and ${from}`,
        `在 ${attached} 与 ${from} 之间留有空缺`,
      );
    if (from < attached)
      throw tierFailure(
        row,
        `begins at ${from} and overlaps the tier before, which reaches to ${attached}`,
        `起点 ${from} 与前一档（至 ${attached}）重叠`,
      );
    if (!(until > from))
      throw tierFailure(
        row,
        `goes backwards: it begins at ${from} and ends at ${until}`,
        `倒退：起于 ${from}，止于 ${until}`,
      );
    attached = until;
    return { name: nameOf(tier, at), from, until, rates };
  });
}

function nameOf({ name }: WrittenTier, at: number): Words {
  return name === "" ? { en: `Tier ${at + 1}`, zh: `第 ${at + 1} 档` } : { en: name, zh: name };
}

function refuseBadRates(row: number, rates: readonly number[]): void {
  for (const rate of rates)
    if (!(rate >= 0 && rate <= 1))
      throw tierFailure(
        row,
        `has the rate ${rate}: a rate is a fraction from 0 to 1 (0.75, not 75)`,
        `比例为 ${rate}：比例须为 0 到 1 的小数（0.75，而非 75）`,
      );
  const rateSum = rates.reduce((sum, rate) => sum + rate, 0);
  if (!(rateSum <= 1 + ROUNDING))
    throw tierFailure(
      row,
      `gives ${Number((rateSum * 100).toPrecision(6))} % of each dollar: the rates of a tier are at most 100 % together`,
      `每一美元分出 ${Number((rateSum * 100).toPrecision(6))}%：同一档各比例合计不超过 100%`,
    );
}

/** Thirds of a dollar add up to all of it. */
const ROUNDING = 1e-12;

function tierFailure(row: number, en: string, zh: string): Failure {
  return new Failure("bad-input", {
    en: `Row ${row} of the tiers ${en}.`,
    zh: `档位表第 ${row} 行${zh}。`,
  });
}
