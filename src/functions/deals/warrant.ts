import { dealById } from "../../core/deals/dealById";
import { refuseImpossible } from "../../core/deals/overrides";
import { type TermKinds, usedTerms } from "../../core/deals/terms";
import { warrant as warrantOf, WARRANT_TERMS, type WarrantBase } from "../../core/deals/warrant";
import type { Words } from "../../core/words";
import { scaled } from "../format";
import { eachAmount } from "../kinds/eachAmount";
import { choice, oneOrZero, type Option } from "../options";
import { defineFunction } from "../record";
import { DEAL_LOOK, dealCell, type DealLook } from "./dealCell";
import { eachScenario } from "./scenarioParameters";
import { termOptions } from "./termOptions";

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
  names: ["Out", "输出", "輸出"],
  fallback: "value",
  read: choice("Out", {
    value: ["value", "价值", "價值", "值"],
    shares: ["shares", "股数", "股數"],
    cost: ["cost", "行权成本", "行權成本"],
    stake: ["stake", "持股比例"],
  }),
};

const base: Option<WarrantBase | null> = {
  names: ["Base", "基数", "基數"],
  fallback: null,
  read: choice("Base", {
    before: ["before", "发行前", "發行前"],
    after: ["after", "发行后", "發行後"],
  }),
};

const diluted: Option<boolean> = {
  names: ["Diluted", "摊薄", "攤薄"],
  fallback: false,
  read: oneOrZero("Diluted"),
};

/** What comes out: its unit, the terms that it is computed with, how. */
const OUTS: Readonly<
  Record<
    WarrantOut,
    { readonly unit: string; readonly kinds: TermKinds<string>; readonly how: Words }
  >
> = {
  value: {
    unit: "USD",
    kinds: WARRANT_TERMS,
    how: { en: "intrinsic value, at most", zh: "内在价值，至多" },
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

export const warrant = defineFunction<[number, number, number, WarrantOptions]>({
  id: "WARRANT",
  family: "deals",
  summary: {
    en: "What OpenAI's options on AMD shares are worth at a share price: up to 10% of the shares at one cent each, against buying 6 GW of chips.",
    zh: "在给定股价下 OpenAI 所持 AMD 认股权的价值：以每股一美分认购至多 10% 的股份，条件是采购 6 吉瓦芯片。",
  },
  equation:
    "W = Ceiling·S·d (Base=after: Ceiling·S/(1−Ceiling)·d);  value = W·max(P − Strike, 0), Diluted=1: ·S/(S+W);  cost = W·Strike;  stake = W/(S+W)",
  parameters: [
    {
      name: "price",
      kind: eachAmount("price"),
      optional: false,
      unit: { en: "dollars a share; Mag= does not scale it", zh: "美元/股，不随 Mag= 换算" },
      words: {
        en: "Price of an AMD share, 0 or more; a cell, a range or an array",
        zh: "AMD 每股价格，不小于 0；可为单元格、区域或数组",
      },
    },
    {
      name: "shares_outstanding",
      kind: eachAmount("shares_outstanding"),
      optional: false,
      unit: { en: "shares; Mag= does not scale them", zh: "股，不随 Mag= 换算" },
      words: {
        en: "AMD shares before the new ones, above 0: no article prints their number; a cell, a range or an array",
        zh: "发行新股前的 AMD 股数，大于 0：各文均未载明；可为单元格、区域或数组",
      },
    },
    {
      name: "share_of_purchase",
      kind: eachAmount("share_of_purchase", 1),
      optional: true,
      unit: { en: "a fraction, 0 to 1", zh: "小数，0 到 1" },
      words: {
        en: "Part of the 6 GW that is delivered, with which the options are taken to vest evenly; a cell, a range or an array. Default: 1",
        zh: "6 吉瓦中已交付的部分，假定认股权随之均匀归属；可为单元格、区域或数组。默认：1",
      },
    },
    eachScenario<WarrantOptions>({
      out,
      ...termOptions(WARRANT_TERMS),
      base,
      diluted,
      ...DEAL_LOOK,
    }),
  ],
  use: {
    en: "To put a value on the options at any price and delivery. Out=shares, Out=cost and Out=stake give the number of shares, what exercise costs and the part of AMD. Diluted=1 values them after exercise, when the new shares share the value; Base=after counts the new shares in the tenth. Assumed: the full ceiling, even vesting, the tenth of the shares before (Base=before). Price, strike and shares stay as they are; Mag= scales value and cost only.",
    zh: "用于在任意股价与交付进度下为认股权估值。Out=shares、Out=cost、Out=stake 为股数、行权成本与持股比例。Diluted=1 按行权后由新股分摊计价；Base=after 将新股计入一成的基数。假定：足额上限、均匀归属、以发行前股数为基数（Base=before）。股价、行权价与股数不换算；Mag= 只换算价值与成本。",
  },
  avoid: {
    en: "Intrinsic value only: time value is left out. Vesting and its milestones, expiry, dates of delivery, the price of the chips and whether the tenth counts the new shares are not printed; the tenth itself is a maximum.",
    zh: "仅为内在价值，不含时间价值。归属条件、到期日、交付日期、芯片价格以及一成是否计入新股均未载明；一成本身为上限。",
  },
  examples: [
    {
      formula: "=AIFIN.WARRANT(100,1000)",
      answer: 9999,
      says: {
        en: "100 shares at $99.99 above the strike",
        zh: "100 股，每股高出行权价 99.99 美元",
      },
    },
    {
      formula: "=AIFIN.WARRANT(100,1000,0.5)",
      answer: 4999.5,
      says: { en: "with half of the chips delivered", zh: "芯片交付一半" },
    },
    {
      formula: '=AIFIN.WARRANT(100,1000,,"Base=after; Out=stake")',
      answer: 0.1,
      says: {
        en: "if the tenth counts the new shares, it is a tenth after exercise",
        zh: "若一成计入新股，行权后恰为一成",
      },
    },
  ],
  errors: [
    {
      formula: "=AIFIN.WARRANT(100,1000,50)",
      code: "#VALUE!",
      words: {
        en: "The part delivered is a fraction: write 0.5, not 50.",
        zh: "已交付部分为小数：请写 0.5，而非 50。",
      },
    },
    {
      formula: "=AIFIN.WARRANT(100,0)",
      code: "#VALUE!",
      words: { en: "There must be shares outstanding.", zh: "股数须大于 0。" },
    },
  ],
  body: (dataset, price, shares, delivered, options) => {
    const { out, mag, base, diluted } = options;
    const { unit, kinds, how } = OUTS[out];
    const { strike: ownStrike, ceiling: ownCeiling } = options;
    const given = { strike: ownStrike, ceiling: ownCeiling };
    refuseImpossible(WARRANT_TERMS, given);
    const terms = usedTerms(dataset, dealById(dataset, "amd-chips"), kinds, given, mag);
    const { strike = 0, ceiling = 0 } = terms.values; // What is not asked for does not hang on the strike.
    const found = warrantOf(
      { price, shares, delivered },
      { strike, ceiling, base: base ?? "before", isDiluted: diluted },
    );
    const choices = [...(base ? [`Base=${base}`] : []), ...(diluted ? ["Diluted=1"] : [])];
    const told = withAssumed(how, base, delivered);
    return dealCell(scaled(found[out], unit, mag), unit, options, told, terms, choices);
  },
});

/** Adds what is assumed because no article prints it and nobody set it. */
function withAssumed({ en, zh }: Words, base: WarrantBase | null, delivered: number): Words {
  const vesting =
    delivered < 1 ? { en: "even vesting", zh: "均匀归属" } : { en: "all vested", zh: "全部归属" };
  const assumed = base ? [vesting] : [{ en: "Base=before", zh: "以发行前股数为基数" }, vesting];
  return {
    en: `${en}; assumed ${assumed.map((one) => one.en).join(", ")}`,
    zh: `${zh}；假定${assumed.map((one) => one.zh).join("、")}`,
  };
}
