import { type BurnYear, runway as runwayOf } from "../../core/arithmetic/runway";
import type { Entity, IsoDate } from "../../core/fact";
import { periodOn, type WrittenPeriod } from "../../core/relativePeriod";
import { choice, type Option } from "../options";
import { AS_OF, ENTITY, optionsParameter, PERIOD } from "../parameters";
import { defineFunction } from "../record";
import { RECKONING_OPTIONS, type ReckoningOptions, unscaled } from "./options";
import { reckonedCell } from "./reckonedCell";

interface RunwayOptions extends ReckoningOptions {
  readonly burn: BurnYear;
}

const burn: Option<BurnYear> = {
  names: ["Burn", "消耗", "现金消耗"],
  fallback: "next",
  read: choice("Burn", { next: ["next", "次年", "下一年"], same: ["same", "同年", "当年"] }),
};

export const runway = defineFunction<[Entity, WrittenPeriod, IsoDate, RunwayOptions]>({
  id: "RUNWAY",
  family: "arithmetic",
  summary: {
    en: "How many months a company's cash lasts at the pace of a year's burn, without new money.",
    zh: "在没有新资金的情况下，公司现金按某一年的消耗速度可维持多少个月。",
  },
  equation: "months = cash ÷ (burn ÷ months of its period)",
  parameters: [
    ENTITY,
    PERIOD,
    AS_OF,
    optionsParameter<RunwayOptions>({ burn, ...RECKONING_OPTIONS }),
  ],
  use: {
    en: "For how urgent the next round is. The period is that of the cash; the burn is that of the calendar year after it (Burn=next, the default) or of the same year (Burn=same). Burn to come is a projection and cash a reported figure, so Mix=plan must say that this is meant. Out=low and Out=high carry the rounding of both figures through.",
    zh: "用于判断下一轮融资的紧迫程度。期间指现金余额的时间；消耗取其后一个日历年（Burn=next，默认）或同一年（Burn=same）。未来消耗是预测而现金是实际数，须以 Mix=plan 表明有意如此。Out=low、Out=high 沿用两个数字的舍入范围。",
  },
  avoid: {
    en: "Not for a company that raises money meanwhile: what it raises is not counted. For the figures alone use CASH and BURN, or GET.",
    zh: "不适用于其间融资的公司：所融资金不计入。单独取数请用 CASH、BURN 或 GET。",
  },
  examples: [
    {
      formula: '=AIFIN.RUNWAY("OpenAI",2024,,"Mix=plan")',
      answer: 11.4,
      says: {
        en: "7.6 billion of cash at a projected burn of over 8 billion a year",
        zh: "现金 76 亿，预计每年消耗逾 80 亿",
      },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.RUNWAY("OpenAI",2024)',
      code: "#N/A",
      words: {
        en: "Reported cash over projected burn: Mix=plan says that this is meant.",
        zh: "实际现金比预测消耗：请以 Mix=plan 表明有意如此。",
      },
    },
    {
      formula: '=AIFIN.RUNWAY("OpenAI",2024,,"Mix=plan; Out=low")',
      code: "#N/A",
      words: {
        en: "The burn is printed as over 8 billion, so there is no least number of months: ask for Out=high.",
        zh: "原文消耗为超过 80 亿，故没有最少月数：请用 Out=high。",
      },
    },
  ],
  body: (dataset, entity, written, asOf, options) => {
    const { status, pick, scope, counterparty, mix } = options;
    const asking = { entity, asOf, status, pick, scope, counterparty };
    const found = runwayOf(dataset, asking, periodOn(written, asOf), options.burn, mix);
    return reckonedCell(found, "months", unscaled(options), dataset);
  },
});
