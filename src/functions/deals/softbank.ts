import { dealById } from "../../core/deals/dealById";
import {
  type GivenStages,
  STAGE_TERMS,
  stagedInvestment,
  type StageOut,
  stageTerms,
} from "../../core/deals/stagedInvestment";
import { usedTerms } from "../../core/deals/terms";
import type { Words } from "../../core/words/words";
import { yesOrNo } from "../kinds/closedList";
import { choice, type Option } from "../options";
import { defineFunction } from "../record";
import { DEAL_LOOK, dealCell, type DealLook } from "./dealCell";
import { eachScenario } from "../parameters";
import { termOptions } from "./terms";

type SoftbankOptions = DealLook & GivenStages & { readonly out: StageOut };

const out: Option<StageOut> = {
  names: ["Out", "输出", "輸出"],
  fallback: "total",
  read: choice("Out", {
    total: ["total", "合计", "合計"],
    stage1: ["stage1", "第一阶段", "第一階段"],
    stage2: ["stage2", "第二阶段", "第二階段"],
  }),
};

const FIRST_STAGE: Words = {
  en: "derived: Total − Stage2; not printed",
  zh: "推算：总额 − 第二阶段；未载明",
};

/** How an outcome comes about, where it is not a term as it stands. */
const HOW: Readonly<Record<"complete" | "incomplete", Readonly<Record<StageOut, Words>>>> = {
  complete: { total: { en: "", zh: "" }, stage1: FIRST_STAGE, stage2: { en: "", zh: "" } },
  incomplete: {
    total: {
      en: "derived: stage1 + stage2, our reading",
      zh: "推算：第一阶段 + 第二阶段，此为我们的读法",
    },
    stage1: FIRST_STAGE,
    stage2: { en: "our reading", zh: "此为我们的读法" },
  },
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
    const { out, mag } = options;
    const { total, stage2, stage2Without, reduction } = options;
    const given = { total, stage2, stage2Without, reduction };
    const kinds = stageTerms(restructured, out, given);
    const terms = usedTerms<string>(
      dataset,
      dealById(dataset, "softbank-investment"),
      kinds,
      given,
      mag,
    );
    return dealCell(
      stagedInvestment(restructured, out, terms.values),
      "USD",
      options,
      HOW[restructured ? "complete" : "incomplete"][out],
      terms,
    );
  },
});
