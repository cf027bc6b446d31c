import type { Dataset } from "../../core/facts/dataset";
import {
  newStake,
  postMoney as postMoneyOf,
  type Round,
  ROUND_TERMS,
} from "../../core/deals/postMoney";
import { dealsWith } from "../../core/deals/dealFormulas";
import { usedTerms } from "../../core/deals/terms";
import type { Deal } from "../../core/facts/fact";
import { Failure } from "../../core/words/failure";
import { checkedInScale } from "../../core/words/slipsOfScale";
import type { Words } from "../../core/words/words";
import { deal } from "../kinds/deal";
import { foundText } from "../call/input";
import { expectedFailure } from "../call/kind";
import { amountOrDeal, optionalAmount } from "../kinds/amount";
import { closedChoice } from "../options/choice";
import { numberOption, type Option } from "../options/options";
import { defineFunction } from "../record/record";
import { DEAL_LOOK, dealCell, type DealLook, type DealTerms } from "./dealCell";
import { eachScenario } from "../record/parameters";

type PostmoneyOut = "postmoney" | "stake" | "dilution";

interface PostmoneyOptions extends DealLook {
  /** null: the stake where an investment is set, else the value. */
  readonly out: PostmoneyOut | null;
  readonly investment: number | null;
}

const out: Option<PostmoneyOut | null> = {
  names: ["Out", "输出"],
  fallback: null,
  read: closedChoice("Out", {
    postmoney: ["postmoney", "value", "投后估值", "值"],
    stake: ["stake", "持股比例"],
    dilution: ["dilution", "稀释"],
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
  parameters: [
    {
      name: "pre_money",
      kind: amountOrDeal("pre_money", deal(rounds, { en: "a pre-money value", zh: "投前估值" })),
      optional: false,
      unit: IN_MAG,
    },
    {
      name: "round",
      kind: optionalAmount("round"),
      optional: true,
      unit: IN_MAG,
    },
    eachScenario<PostmoneyOptions>({
      out,
      investment: numberOption("Investment", "投资额"),
      ...DEAL_LOOK,
    }),
  ],
  body: (dataset, pre, round, options) => {
    const { investment, out } = options;
    const request = out ?? (investment === null ? "postmoney" : "stake");
    if (investment !== null && request !== "stake") throw onlyStake(request);
    const terms = roundOf(dataset, pre, round, options);
    const value =
      request === "postmoney" ? postMoneyOf(terms.values) : newStake(terms.values, investment);
    const others = investment === null ? [] : [`Investment=${investment}`];
    return dealCell(
      dataset,
      value,
      request === "postmoney" ? "USD" : "fraction",
      options,
      HOW[request],
      terms,
      others,
    );
  },
});

/** The rounds whose value before the money is printed. */
function rounds(dataset: Dataset): readonly Deal[] {
  return dealsWith(dataset, ROUND_TERMS.preMoney);
}

function roundOf(
  dataset: Dataset,
  pre: number | Deal,
  round: number | null,
  { mag, investment, asOf }: PostmoneyOptions,
): DealTerms & { readonly values: Round } {
  if (typeof pre === "number") checkedInScale("pre_money", pre, mag);
  if (round !== null) checkedInScale("round", round, mag);
  if (investment !== null) checkedInScale("Investment", investment, mag);
  if (typeof pre !== "number")
    return usedTerms({ dataset, deal: pre, asOf: asOf.day }, ROUND_TERMS, { round }, mag);
  if (round) return { values: { preMoney: pre, round }, evidence: [], set: [] };
  const was = foundText(round);
  throw expectedFailure(
    `a round beside an amount of pre_money, found ${was.en}`,
    `与投前估值金额一并给出的融资额，实际为${was.zh}`,
  );
}

function onlyStake(request: PostmoneyOut): Failure {
  return new Failure("bad-input", {
    en: `Investment= is the money of one investor and gives its stake: leave Out=${request} out.`,
    zh: `Investment= 为一家投资者的金额，用于得出其占比：请省略 Out=${request}。`,
  });
}
