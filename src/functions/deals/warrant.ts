import { dealById } from "../../core/deals/dealById";
import { refuseImpossible } from "../../core/deals/overrides";
import { type DealTermsByKey, usedTerms } from "../../core/deals/terms";
import { warrant as warrantOf, WARRANT_TERMS, type WarrantBase } from "../../core/deals/warrant";
import { checkedShares } from "../../core/words/slipsOfScale";
import type { Words } from "../../core/words/words";
import { scaledValue } from "../answer/format";
import { eachAmount } from "../kinds/amount";
import { closedChoice, oneOrZero } from "../options/choice";
import { type Option } from "../options/options";
import { defineFunction } from "../record/record";
import { DEAL_LOOK, dealCell, type DealLook } from "./dealCell";
import { eachScenario } from "../record/parameters";
import { joinedWords, termOptions } from "./terms";
import { zeroWords } from "./zeroWords";

type WarrantOut = "value" | "shares" | "cost" | "stake";

interface WarrantOptions extends DealLook {
  readonly out: WarrantOut;
  readonly strike: number | null;
  readonly ceiling: number | null;
  /** null: before, which is then assumed. */
  readonly base: WarrantBase | null;
  readonly diluted: boolean;
}

const out: Option<WarrantOut> = {
  names: ["Out", "输出"],
  fallback: "value",
  read: closedChoice("Out", {
    value: ["value", "价值", "值"],
    shares: ["shares", "股数"],
    cost: ["cost", "行权成本"],
    stake: ["stake", "持股比例"],
  }),
};

const base: Option<WarrantBase | null> = {
  names: ["Base", "基数"],
  fallback: null,
  read: closedChoice("Base", {
    before: ["before", "发行前"],
    after: ["after", "发行后"],
  }),
};

const diluted: Option<boolean> = {
  names: ["Diluted", "摊薄"],
  fallback: false,
  read: oneOrZero("Diluted"),
};

/** What comes out: its unit, the terms that it is computed with, how. */
const OUTS: Readonly<
  Record<
    WarrantOut,
    { readonly unit: string; readonly kinds: DealTermsByKey<string>; readonly how: Words }
  >
> = {
  value: {
    unit: "USD",
    kinds: WARRANT_TERMS,
    how: { en: "intrinsic value, at most; no time value", zh: "内在价值，至多；不含时间价值" },
  },
  shares: {
    unit: "shares",
    kinds: { ceiling: WARRANT_TERMS.ceiling },
    how: { en: "at most; Ceiling × shares × delivered", zh: "至多；认购上限 × 股数 × 已交付" },
  },
  cost: {
    unit: "USD",
    kinds: WARRANT_TERMS,
    how: { en: "at most; shares × Strike", zh: "至多；可认购股数 × 行权价" },
  },
  stake: {
    unit: "fraction",
    kinds: { ceiling: WARRANT_TERMS.ceiling },
    how: { en: "at most; of all shares after exercise", zh: "至多；占行权后全部股份" },
  },
};

export const warrantFunction = defineFunction<[number, number, number, WarrantOptions]>({
  id: "WARRANT",
  family: "deals",
  parameters: [
    {
      name: "price",
      kind: eachAmount("price"),
      optional: false,
      unit: { en: "dollars a share; Mag= does not scale it", zh: "美元/股，不随 Mag= 换算" },
    },
    {
      name: "shares_outstanding",
      kind: eachAmount("shares_outstanding"),
      optional: false,
      unit: { en: "shares; Mag= does not scale them", zh: "股，不随 Mag= 换算" },
    },
    {
      name: "share_of_purchase",
      kind: eachAmount("share_of_purchase", 1),
      optional: true,
      unit: { en: "a fraction, 0 to 1", zh: "小数，0 到 1" },
    },
    eachScenario<WarrantOptions>({
      out,
      ...termOptions(WARRANT_TERMS),
      base,
      diluted,
      ...DEAL_LOOK,
    }),
  ],
  body: (dataset, price, shares, delivered, options) => {
    const { out, mag, base, diluted, asOf } = options;
    const { unit, kinds, how } = OUTS[out];
    const { strike: ownStrike, ceiling: ownCeiling } = options;
    const given = { strike: ownStrike, ceiling: ownCeiling };
    checkedShares("shares_outstanding", shares, mag);
    refuseImpossible(WARRANT_TERMS, given);
    const deal = dealById(dataset, "amd-chips");
    const terms = usedTerms({ dataset, deal, asOf: asOf.day }, kinds, given, mag);
    // What is not asked for does not hang on the strike.
    const { strike = 0, ceiling = 0 } = terms.values;
    const found = warrantOf(
      { price, shares, delivered },
      { strike, ceiling, base: base ?? "before", isDiluted: diluted },
    );
    const choices = [...(base ? [`Base=${base}`] : []), ...(diluted ? ["Diluted=1"] : [])];
    const said = joinedWords([
      ...(delivered === 0 ? [NOTHING] : []),
      ...zeroWords({ price }),
      withAssumed(how, base, delivered),
    ]);
    return dealCell(
      dataset,
      scaledValue(found[out], unit, mag),
      unit,
      options,
      said,
      terms,
      choices,
    );
  },
});

const NOTHING: Words = { en: "nothing delivered", zh: "尚未交付" };

/** Adds what is assumed because no article prints it and nobody set it. */
function withAssumed({ en, zh }: Words, base: WarrantBase | null, delivered: number): Words {
  const vesting =
    delivered < 1 ? { en: "even vesting", zh: "均匀归属" } : { en: "all vested", zh: "全部归属" };
  const assumed = base ? [vesting] : [BEFORE, vesting];
  return {
    en: `${en}; assumed ${assumed.map((one) => one.en).join(", ")}`,
    zh: `${zh}；假定${assumed.map((one) => one.zh).join("、")}`,
  };
}

const BEFORE: Words = {
  en: "the ceiling is a part of the shares before the new ones (Base=before)",
  zh: "以发行前股数为基数",
};
