import {
  type CitedAmount,
  runRate as runRateOf,
  type RunRateBasis,
} from "../../core/arithmetic/runRate";
import type { AllowedMixtures } from "../../core/arithmetic/mixing";
import { citedAmount } from "../kinds/citedAmount";
import { runRateBasis } from "../kinds/runRateBasis";
import { cards, curr, lang, mag } from "../options";
import { optionsParameter } from "../parameters";
import { defineFunction } from "../record";
import { mix, reckoningOut, type ReckoningShape } from "./options";
import { reckonedCell } from "./reckonedCell";

interface RunRateOptions extends ReckoningShape {
  readonly mix: AllowedMixtures;
  readonly curr: "USD";
}

export const runRate = defineFunction<[CitedAmount, RunRateBasis | null, RunRateOptions]>({
  id: "RUNRATE",
  family: "arithmetic",
  summary: {
    en: "The yearly pace of an amount of a shorter time: month x 12, quarter x 4, 28 days x 13, week x 52.",
    zh: "较短时间的金额所对应的年化数：月 × 12、季 × 4、28 天 × 13、周 × 52。",
  },
  equation: "run-rate = amount × n;  n: month 12, quarter 4, 28days 13, week 52, half 2, year 1",
  parameters: [
    {
      name: "amount",
      kind: citedAmount,
      optional: false,
      words: {
        en: "Revenue or spending of one period: a number, or a cell that AIFIN answered, whose card tells the period; a cell, a range or an array",
        zh: "某一期间的收入或支出：一个数，或由 AIFIN 作答的单元格（期间取自其卡片）；可为单元格、区域或数组",
      },
      unit: { en: "dollars, in the unit of Mag=", zh: "美元，单位按 Mag=" },
    },
    {
      name: "basis",
      kind: runRateBasis,
      optional: true,
      words: {
        en: '"month", "quarter", "28days" (or "4weeks"), "week", "half", "year". Default: the period of the figure on the card, else month',
        zh: "“月”、“季度”、“28天”（或“四周”）、“周”、“半年”、“年”。默认：卡片上数字的期间，否则为月",
      },
    },
    optionsParameter<RunRateOptions>({ mag, out: reckoningOut, mix, curr, cards, lang }),
  ],
  use: {
    en: "To state one month, quarter or week as a pace. A basis other than the figure's own period is refused; Mix=basis takes it so. Out=low and Out=high carry the rounding of the printed figure through; a plain number has none. A plain number without a basis is taken for a month: state the basis where cards are off.",
    zh: "用于把一月、一季或一周的金额表示为年化数。与数字自身期间不符的 basis 会被拒绝，Mix=basis 则照此计算。Out=low、Out=high 沿用原文数字的舍入范围；普通数字没有这一范围。普通数字未写 basis 时按一个月计：关闭卡片时请写明 basis。",
  },
  avoid: {
    en: "Not for ARR, which is a run-rate already, and never as the revenue of a year: use REVENUE.",
    zh: "不用于年化收入（ARR 本身已年化），也绝不可当作全年收入：请用 REVENUE。",
  },
  examples: [
    {
      formula: '=AIFIN.RUNRATE(283333333,"month")',
      answer: 3_399_999_996,
      says: {
        en: "a month of 283 million is a pace of 3.4 billion a year",
        zh: "月收入 2.83 亿，年化约 34 亿",
      },
    },
    {
      formula: '=AIFIN.RUNRATE(AIFIN.REVENUE("Azure OpenAI Service","2025-06"))',
      answer: 1_992_000_000,
      says: {
        en: "the expected month of Azure OpenAI Service, whose card says that it is a month",
        zh: "Azure OpenAI 服务预计的单月收入，由卡片得知为一个月",
      },
    },
    {
      formula: '=AIFIN.RUNRATE({10,30},"28days","Mag=Millions")',
      answer: [[130, 390]],
      says: { en: "two amounts of four weeks, in millions", zh: "两个四周金额，单位百万" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.RUNRATE(AIFIN.ARR("OpenAI",2025))',
      code: "#VALUE!",
      words: {
        en: "ARR is a run-rate already: use it as it is.",
        zh: "ARR 本身已年化：请直接使用。",
      },
    },
    {
      formula: '=AIFIN.RUNRATE(AIFIN.REVENUE("OpenAI",2023),"month")',
      code: "#VALUE!",
      words: {
        en: "The figure is of a year: leave the basis out.",
        zh: "该数字是全年的：请省略 basis。",
      },
    },
    {
      formula: '=AIFIN.RUNRATE(10,"month","Out=low")',
      code: "#N/A",
      words: {
        en: "A plain number has no rounding: give a cell that AIFIN answered.",
        zh: "普通数字没有舍入范围：请给出由 AIFIN 作答的单元格。",
      },
    },
  ],
  body: (dataset, amount, basis, options) => {
    const { factor } = options.mag;
    const dollars = { ...amount, value: amount.value * factor };
    const found = runRateOf(dataset, dollars, basis, options.mix.has("basis"));
    return reckonedCell(found, "USD", options, dataset);
  },
});
