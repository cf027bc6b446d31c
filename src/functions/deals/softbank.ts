import { dealById } from "../../core/deals/dealById";
import {
  type GivenStages,
  STAGE_TERMS,
  stagedInvestment,
  type StageOut,
  stageTerms,
} from "../../core/deals/stagedInvestment";
import { usedTerms } from "../../core/deals/terms";
import type { Words } from "../../core/words";
import { yesOrNo } from "../kinds/yesOrNo";
import { choice, type Option } from "../options";
import { defineFunction } from "../record";
import { DEAL_LOOK, dealCell, type DealLook } from "./dealCell";
import { eachScenario } from "./scenarioParameters";
import { termOptions } from "./termOptions";

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
  summary: {
    en: "What SoftBank pays into OpenAI, with the restructuring complete in time or without: $30bn in two stages, or $20bn.",
    zh: "软银在 OpenAI 按期完成重组与否两种情形下的出资：分两阶段共 300 亿美元，或 200 亿美元。",
  },
  equation:
    "total = stage1 + stage2;  stage1 = Total − Stage2;  stage2 = Stage2, without restructuring Stage2Without = Stage2 − Reduction",
  parameters: [
    {
      name: "restructured",
      kind: yesOrNo("restructured"),
      optional: false,
      words: {
        en: "Whether OpenAI's restructuring is complete by the end of 2025: TRUE or FALSE, 1 or 0, yes or no; a cell, a range or an array",
        zh: "OpenAI 是否在 2025 年底前完成重组：TRUE 或 FALSE、1 或 0、是或否；可为单元格、区域或数组",
      },
    },
    eachScenario<SoftbankOptions>({ out, ...termOptions(STAGE_TERMS), ...DEAL_LOOK }),
  ],
  use: {
    en: "To set both outcomes side by side ({TRUE,FALSE}). Out=stage1 is derived, as no article prints it. Read here: the printed amounts are the second stage, which falls to $12.5bn. If they are the whole investment: Total=22.5; Stage2=22.5 (with Mag=Billions). If nothing of the second stage is paid without restructuring: Stage2Without=0. Reduction= counts down from Stage2 instead of Stage2Without=; Stage2= alone leaves the printed $12.5bn.",
    zh: "用于并列两种情形（{TRUE,FALSE}）。Out=stage1 为推算，各文均未载明。此处的读法：所载金额为第二阶段，将减至 125 亿美元。若其为全部投资：Total=22.5; Stage2=22.5（配 Mag=Billions）。若未重组则第二阶段分文不付：Stage2Without=0。Reduction= 从 Stage2 起减，代替 Stage2Without=；只设 Stage2= 时 125 亿不变。",
  },
  avoid: {
    en: "Not for the whole round of 2025, of which this is taken to be a part: POSTMONEY. The restructuring needed Microsoft's consent and approval by regulators. What happens if it is late or partial, the day of the deadline and SoftBank's stake are not printed.",
    zh: "不用于 2025 年整轮融资（此处视为其中一部分）：请用 POSTMONEY。重组须经微软同意及监管批准。逾期或部分完成重组的后果、截止日及软银持股均未载明。",
  },
  examples: [
    {
      formula: '=AIFIN.SOFTBANK({TRUE,FALSE},"Mag=Billions")',
      answer: [[30, 20]],
      says: { en: "with the restructuring and without", zh: "完成重组与未完成" },
    },
    {
      formula: '=AIFIN.SOFTBANK(FALSE,"Mag=Billions; Out=stage2")',
      answer: 12.5,
      says: { en: "what the second stage falls to", zh: "第二阶段减至此数" },
    },
    {
      formula: '=AIFIN.SOFTBANK(FALSE,"Mag=Billions; Stage2Without=0")',
      answer: 7.5,
      says: { en: "if the second stage then pays nothing", zh: "若第二阶段届时分文不付" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.SOFTBANK("maybe")',
      code: "#VALUE!",
      words: {
        en: "The condition is TRUE or FALSE; a blank is refused too.",
        zh: "条件为 TRUE 或 FALSE；空白亦被拒绝。",
      },
    },
    {
      formula: '=AIFIN.SOFTBANK(FALSE,"Mag=Billions; Stage2Without=5; Reduction=10")',
      code: "#VALUE!",
      words: {
        en: "Both say what is left of the second stage: give one of them.",
        zh: "两者都规定第二阶段所剩金额：只给其一。",
      },
    },
    {
      formula: '=AIFIN.SOFTBANK(TRUE,"Total=30")',
      code: "#VALUE!",
      words: {
        en: "Thirty dollars are less than the second stage: amounts are in the unit of Mag=.",
        zh: "30 美元少于第二阶段：金额单位按 Mag=。",
      },
    },
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
