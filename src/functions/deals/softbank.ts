import { dealById } from "../../core/deals/dealById";
import {
  type GivenStages,
  STAGE_TERMS,
  type StageAmounts,
  stagedInvestment,
  type StageOut,
  stageTerms,
} from "../../core/deals/stagedInvestment";
import { usedTerms } from "../../core/deals/terms";
import { roundAmount } from "../../core/words/roundAmount";
import type { Scale } from "../../core/words/scale";
import type { Words } from "../../core/words/words";
import { yesOrNo } from "../kinds/closedList";
import { closedChoice } from "../options/choice";
import { type Option } from "../options/options";
import { defineFunction } from "../record/record";
import { DEAL_LOOK, dealCell, type DealLook } from "./dealCell";
import { eachScenario } from "../record/parameters";
import { termOptions } from "./terms";

type SoftbankOptions = DealLook & GivenStages & { readonly out: StageOut };

const out: Option<StageOut> = {
  names: ["Out", "输出"],
  fallback: "total",
  read: closedChoice("Out", {
    total: ["total", "合计"],
    stage1: ["stage1", "第一阶段"],
    stage2: ["stage2", "第二阶段"],
  }),
};

/** How an outcome comes about, and what each of the amounts is. */
function outcomeInWords(
  restructured: boolean,
  out: StageOut,
  values: StageAmounts,
  { factor }: Scale,
): Words {
  if (out === "stage1") return FIRST_STAGE;
  const amount = (of: StageOut) => roundAmount(stagedInvestment(restructured, of, values) * factor);
  const [second, both] = [amount("stage2"), amount("total")];
  const amounts = {
    en: `${second.en} is the second stage, ${both.en} both together`,
    zh: `${second.zh}为第二阶段，${both.zh}为两阶段合计`,
  };
  if (restructured) return amounts;
  return {
    en: `derived: ${amounts.en}; our reading, since the article does not name the stage; not restructured`,
    zh: `推算：${amounts.zh}；此为我们的读法，原文未指明阶段；未重组`,
  };
}

const FIRST_STAGE: Words = {
  en: "derived: Total − Stage2; not printed",
  zh: "推算：总额 − 第二阶段；未载明",
};

export const softbank = defineFunction<[boolean, SoftbankOptions]>({
  id: "SOFTBANK",
  family: "deals",
  parameters: [
    {
      name: "restructured",
      kind: yesOrNo("restructured"),
      optional: false,
    },
    eachScenario<SoftbankOptions>({ out, ...termOptions(STAGE_TERMS), ...DEAL_LOOK }),
  ],
  body: (dataset, restructured, options) => {
    const { out, mag, asOf } = options;
    const { total, stage2, stage2Without, reduction } = options;
    const given = { total, stage2, stage2Without, reduction };
    const kinds = stageTerms(restructured, out, given);
    const deal = dealById(dataset, "softbank-investment");
    const terms = usedTerms<string>({ dataset, deal, asOf: asOf.day }, kinds, given, mag);
    return dealCell(
      dataset,
      stagedInvestment(restructured, out, terms.values),
      "USD",
      options,
      outcomeInWords(restructured, out, terms.values, mag),
      terms,
    );
  },
});
