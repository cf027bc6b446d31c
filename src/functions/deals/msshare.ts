import { type Losses, profitShare, type ProfitShareTerms } from "../core/deals/profitShare";
import { profitShareTerms } from "../core/deals/profitShareTerms";
import type { Scale } from "../core/scale";
import type { Words } from "../core/words";
import { formatOf, unitIn } from "./format";
import { type Amounts, amount, amounts } from "./kinds/amounts";
import { choice, mag, numberOption, type Option } from "./options";
import { optionsParameter } from "./parameters";
import { type AnswerCell, defineFunction, type FunctionRecord } from "./record";

interface ProfitShareOptions {
  readonly mag: Scale;
  readonly cap: number | null;
  readonly capOn: "total" | "after";
  readonly losses: Losses;
  readonly rate: number | null;
  readonly recovery: number | null;
  readonly rateAfter: number | null;
}

const capOn: Option<"total" | "after"> = {
  names: ["CapOn", "上限口径"],
  fallback: "total",
  read: choice("CapOn", { total: ["total", "合计"], after: ["after", "回本后"] }),
};

const losses: Option<Losses> = {
  names: ["Losses", "亏损"],
  fallback: "ignore",
  read: choice("Losses", { ignore: ["ignore", "忽略"], carry: ["carry", "结转"] }),
};

const OPTIONS = optionsParameter<ProfitShareOptions>({
  mag,
  cap: numberOption("Cap", "上限"),
  capOn,
  losses,
  rate: numberOption("Rate", "首档比例"),
  recovery: numberOption("Recovery", "回收金额"),
  rateAfter: numberOption("RateAfter", "次档比例"),
});

const msshare = defineFunction<[Amounts, number, ProfitShareOptions]>({
  id: "MSSHARE",
  family: "deals",
  errors: [
    {
      formula: '=AIFIN.MSSHARE("much")',
      code: "#VALUE!",
      words: {
        en: "A profit is a number: text in the range is refused with its place, blank counts as 0.",
        zh: "利润须为数字：区域中的文本会连同位置被拒绝，空白计为 0。",
      },
    },
    {
      formula: '=AIFIN.MSSHARE(20,,"Mag=Billions; Rate=75")',
      code: "#VALUE!",
      words: {
        en: "Rates are fractions: write 0.75, not 75.",
        zh: "比例为小数：请写 0.75，而非 75。",
      },
    },
  ],
  summary: {
    en: "Microsoft's part of OpenAI's profit under the reported terms: 75% until it has recovered $13bn, 49% after that, up to a cap.",
    zh: "按所报道条款微软可分得的 OpenAI 利润：收回 130 亿美元之前为 75%，之后为 49%，直至上限。",
  },
  parameters: [
    {
      name: "profit",
      kind: amounts,
      optional: false,
      unit: { en: "dollars, in the unit of Mag=", zh: "美元，单位按 Mag=" },
      words: {
        en: "Profit of each period after the first investors are repaid: a number, a row or a column. Blank counts as 0",
        zh: "首批投资者获偿之后各期利润：一个数、一行或一列。空白计为 0",
      },
    },
    {
      name: "prior",
      kind: amount,
      optional: true,
      unit: { en: "dollars, in the unit of Mag=", zh: "美元，单位按 Mag=" },
      words: {
        en: "Cumulative profit before the first period, 0 or more. Default: 0",
        zh: "首期之前的累计利润，不小于 0。默认：0",
      },
    },
    OPTIONS,
  ],
  use: {
    en: "To take Microsoft's slice out of a profit forecast. Over a range the state carries from period to period; losses pay nothing and are not clawed back (Losses=carry nets them). No article prints the cap: Cap= sets one; Rate=, Recovery= and RateAfter= replace the reported terms.",
    zh: "用于从利润预测中扣除微软的份额。区域内状态逐期结转；亏损不付款也不追回（Losses=carry 则抵减）。各文均未载明上限：可用 Cap= 设定；Rate=、Recovery=、RateAfter= 可替换所报道的条款。",
  },
  avoid: {
    en: "Not for revenue: the two-way revenue share is another agreement. Not before the first investors are repaid.",
    zh: "不用于收入：双向收入分成是另一项协议。也不适用于首批投资者获偿之前。",
  },
  examples: [
    {
      formula: '=AIFIN.MSSHARE(20,,"Mag=Billions")',
      answer: 14.306666666666667,
      says: { en: "of 20 billion, 14.3 billion", zh: "200 亿中分得 143 亿" },
    },
    {
      formula: '=AIFIN.MSSHARE({10,10},,"Mag=Billions")',
      answer: [[7.5, 6.806666666666667]],
      says: { en: "the second year begins where the first ended", zh: "第二年接续第一年" },
    },
    {
      formula: '=AIFIN.MSSHARE(1000,,"Mag=Billions; Cap=20")',
      answer: 20,
      says: {
        en: "with a cap of 20 billion on all that is received",
        zh: "以合计所得 200 亿为上限",
      },
    },
  ],
  body: (dataset, profit, prior, options) => {
    const { mag } = options;
    const { terms, evidence } = profitShareTerms(dataset, "microsoft-profit-share");
    // The terms are brought to the scale of the profits, so that round amounts stay round.
    const used: ProfitShareTerms = {
      rate: options.rate ?? terms.rate,
      recovery: options.recovery ?? terms.recovery / mag.factor,
      rateAfter: options.rateAfter ?? terms.rateAfter,
      cap: options.cap ?? terms.cap,
      capOn: options.capOn,
    };
    const format = formatOf("USD", mag);
    const card = { unit: unitIn("USD", mag), computed: computedWith(options) };
    const cells = profitShare(profit.values, prior, used, options.losses).map(
      (value): AnswerCell => ({ value, format, evidence, card }),
    );
    return profit.isColumn ? cells.map((cell) => [cell]) : [cells];
  },
});

/** Which terms are the articles' and which the user's: nothing that was set goes unsaid. */
function computedWith(options: ProfitShareOptions): Words {
  const { cap, capOn, losses, rate, recovery, rateAfter } = options;
  const set = Object.entries({ Rate: rate, Recovery: recovery, RateAfter: rateAfter, Cap: cap })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${value ?? ""}`);
  const yours = [
    ...set,
    ...(cap !== null && capOn === "after" ? ["CapOn=after"] : []),
    ...(losses === "carry" ? ["Losses=carry"] : []),
  ].join(", ");
  const noCap = cap === null;
  return {
    en: `by reported terms${yours && `, your ${yours}`}${noCap ? "; no cap printed" : ""}`,
    zh: `按报道条款${yours && `，您设定 ${yours}`}${noCap ? "；上限未载明" : ""}`,
  };
}

export const deals: readonly FunctionRecord[] = [msshare];
