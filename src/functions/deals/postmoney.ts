import type { Dataset } from "../../core/dataset";
import {
  newStake,
  postMoney as postMoneyOf,
  type Round,
  ROUND_TERMS,
} from "../../core/deals/postMoney";
import { clauseOf, usedTerms } from "../../core/deals/terms";
import type { Deal } from "../../core/fact";
import { Failure } from "../../core/failure";
import type { Words } from "../../core/words";
import { amountOrDeal } from "../kinds/amountOrDeal";
import { deal } from "../kinds/deal";
import { expected } from "../kinds/kind";
import { optionalAmount } from "../kinds/optionalAmount";
import { choice, numberOption, type Option } from "../options";
import { defineFunction } from "../record";
import { DEAL_LOOK, dealCell, type DealLook, type DealTerms } from "./dealCell";
import { eachScenario } from "./scenarioParameters";

type PostmoneyOut = "postmoney" | "stake" | "dilution";

interface PostmoneyOptions extends DealLook {
  /** null: the stake where an investment is set, else the value. */
  readonly out: PostmoneyOut | null;
  readonly investment: number | null;
}

const out: Option<PostmoneyOut | null> = {
  names: ["Out", "输出", "輸出"],
  fallback: null,
  read: choice("Out", {
    postmoney: ["postmoney", "value", "投后估值", "投後估值", "值"],
    stake: ["stake", "持股比例"],
    dilution: ["dilution", "稀释", "稀釋"],
  }),
};

const HOW: Readonly<Record<PostmoneyOut, Words>> = {
  postmoney: {
    en: "pre-money + round; all new money, fully paid",
    zh: "投前估值 + 融资额；全为新资金且足额到位",
  },
  stake: {
    en: "new money ÷ (pre-money + round); fully paid",
    zh: "新资金 ÷（投前估值 + 融资额）；足额到位",
  },
  dilution: {
    en: "1 − pre-money ÷ (pre-money + round); fully paid",
    zh: "1 − 投前估值 ÷（投前估值 + 融资额）；足额到位",
  },
};

const IN_MAG = { en: "dollars, in the unit of Mag=", zh: "美元，单位按 Mag=" };

export const postmoney = defineFunction<[number | Deal, number | null, PostmoneyOptions]>({
  id: "POSTMONEY",
  family: "deals",
  summary: {
    en: "What a company is worth after a round, the stake that the new money buys, and what earlier holders give up.",
    zh: "一轮融资后的公司估值、新资金换得的持股比例，以及原股东被稀释的部分。",
  },
  equation:
    "postmoney = pre_money + round;  stake = round (or Investment) ÷ postmoney;  dilution = 1 − pre_money ÷ postmoney",
  parameters: [
    {
      name: "pre_money",
      kind: amountOrDeal("pre_money", deal(rounds, { en: "a pre-money value", zh: "投前估值" })),
      optional: false,
      unit: IN_MAG,
      words: {
        en: 'Value before the new money, 0 or more; or a round whose terms are printed ("openai-round-2025", "OpenAI"); a cell, a range or an array',
        zh: "新资金之前的估值，不小于 0；或条款已载明的融资轮（“openai-round-2025”、“OpenAI”）；可为单元格、区域或数组",
      },
    },
    {
      name: "round",
      kind: optionalAmount("round"),
      optional: true,
      unit: IN_MAG,
      words: {
        en: "The new money, 0 or more; a cell, a range or an array. Default: the amount of the round that is named",
        zh: "新资金，不小于 0；可为单元格、区域或数组。默认：所指融资轮的金额",
      },
    },
    eachScenario<PostmoneyOptions>({
      out,
      investment: numberOption("Investment", "投资额"),
      ...DEAL_LOOK,
    }),
  ],
  use: {
    en: "To get from a pre-money price to the price after it. Out=stake is the part that all new investors hold, Investment=30 (in the unit of Mag=) that of one of them, Out=dilution what earlier holders give up. Named by its deal, the terms are the printed ones and are cited; round= replaces the amount, such as 31 if SoftBank pays 10 less. Assumed: all of the round is new money and paid in full.",
    zh: "用于由投前估值推出投后估值。Out=stake 为全部新投资者的占比，Investment=30（单位按 Mag=）为其中一家的占比，Out=dilution 为原股东让出的部分。以协议名称给出时采用所载条款并引用出处；round 可替换金额，如软银少付 10 时为 31。假定：整轮均为新资金且足额到位。",
  },
  avoid: {
    en: "Not for a share sale, which brings the company no money, nor where a valuation is not said to be pre-money. Options, convertibles and shares sold by earlier holders are left out; how much of OpenAI's round is paid and who else is in it are not printed.",
    zh: "不用于员工售股（公司不获资金），也不用于未注明为投前的估值。未计期权、可转债及原股东出售的股份；OpenAI 该轮实缴多少、还有哪些投资者均未载明。",
  },
  examples: [
    {
      formula: "=AIFIN.POSTMONEY(260,41)",
      answer: 301,
      says: { en: "after a round of 41 at 260", zh: "估值 260、融资 41 之后" },
    },
    {
      formula: '=AIFIN.POSTMONEY("openai-round-2025",,"Mag=Billions")',
      answer: 301,
      says: { en: "by the printed terms, cited", zh: "按所载条款并引用出处" },
    },
    {
      formula: '=AIFIN.POSTMONEY("OpenAI",,"Mag=Billions; Investment=30")',
      answer: 0.09966777408637874,
      says: { en: "the stake that SoftBank's 30 billion buy", zh: "软银 300 亿换得的占比" },
    },
  ],
  errors: [
    {
      formula: "=AIFIN.POSTMONEY(260)",
      code: "#VALUE!",
      words: {
        en: "With an amount, the round must be given too.",
        zh: "以金额给出时，须同时给出融资额。",
      },
    },
    {
      formula: '=AIFIN.POSTMONEY("Hugging Face")',
      code: "#N/A",
      words: {
        en: "Its round prints neither an amount nor whether the value is pre-money.",
        zh: "该轮未载明金额，也未说明估值是否为投前。",
      },
    },
  ],
  body: (dataset, pre, round, options) => {
    const { investment, out } = options;
    const asked = out ?? (investment === null ? "postmoney" : "stake");
    if (investment !== null && asked !== "stake") throw onlyStake(asked);
    const terms = roundOf(dataset, pre, round, options);
    const value =
      asked === "postmoney" ? postMoneyOf(terms.values) : newStake(terms.values, investment);
    const others = investment === null ? [] : [`Investment=${investment}`];
    return dealCell(
      value,
      asked === "postmoney" ? "USD" : "fraction",
      options,
      HOW[asked],
      terms,
      others,
    );
  },
});

/** The rounds whose value before the money is printed. */
function rounds(dataset: Dataset): readonly Deal[] {
  return [...dataset.deals.values()].filter(
    (deal) => clauseOf(dataset, deal, ROUND_TERMS.preMoney) !== null,
  );
}

function roundOf(
  dataset: Dataset,
  pre: number | Deal,
  round: number | null,
  { mag }: PostmoneyOptions,
): DealTerms & { readonly values: Round } {
  if (typeof pre !== "number") return usedTerms(dataset, pre, ROUND_TERMS, { round }, mag);
  if (round !== null) return { values: { preMoney: pre, round }, evidence: [], set: [] };
  throw expected(
    "a round beside an amount of pre_money, found a blank cell",
    "与投前估值金额一并给出的融资额，实际为空白单元格",
  );
}

function onlyStake(asked: PostmoneyOut): Failure {
  return new Failure("bad-input", {
    en: `Investment= is the money of one investor and gives its stake: leave Out=${asked} out.`,
    zh: `Investment= 为一家投资者的金额，用于得出其占比：请省略 Out=${asked}。`,
  });
}
