import type { Entity, IsoDate } from "../core/fact";
import type { Example } from "../core/functionHelp";
import { answer } from "../core/query";
import { metricNamed, type Choice, type Question } from "../core/question";
import { periodOn, type WrittenPeriod } from "../core/relativePeriod";
import type { Words } from "../core/words";
import { cards, counterparty, curr, fill, lang, mag, out, pick, scope, status } from "./options";
import { output, type Shape } from "./outputs";
import { AS_OF, ENTITY, METRIC, optionsParameter, PERIOD } from "./parameters";
import { defineFunction, type FunctionRecord } from "./record";
import { type PointBody, rememberedPoint } from "./rememberedPoint";

export interface PointOptions extends Shape {
  readonly status: Question["status"];
  readonly pick: Choice;
  readonly scope: string;
  readonly counterparty: string | null;
  readonly fill: "none" | "prior";
  readonly curr: "USD";
}

export const POINT_OPTIONS = optionsParameter<PointOptions>({
  mag,
  status,
  pick,
  scope,
  counterparty,
  out,
  fill,
  curr,
  cards,
  lang,
});

/** The one figure that answers, in the scale and on the side that the options ask for. */
const point: PointBody<PointOptions> = rememberedPoint(
  (dataset, entity, metric, written, asOf, options) => {
    const { status, pick, scope, counterparty, fill } = options;
    const period = periodOn(written, asOf);
    const question = { entity, metric, period, asOf, status, pick, scope, counterparty, fill };
    return output(answer(dataset, question), options, dataset);
  },
);

const AVOID: Words = {
  en: "Not to mix bases: a run-rate is not revenue, a projection is not a result; look at the card's status. For every claim use CLAIMS, for every date HISTORY.",
  zh: "不要混用口径：年化收入不是收入，预测不是实绩，请看卡片上的状态。查看全部说法用 CLAIMS，全部日期用 HISTORY。",
};

const get = defineFunction({
  id: "GET",
  family: "points",
  summary: {
    en: "One reported figure of a company or product, with its source on the card.",
    zh: "公司或产品的一个已报道数字，卡片上附来源。",
  },
  parameters: [ENTITY, METRIC, PERIOD, AS_OF, POINT_OPTIONS],
  use: {
    en: "For any metric by name, also by names that stand in cells.",
    zh: "按名称取任意指标；名称也可写在单元格中。",
  },
  avoid: AVOID,
  errors: [],
  examples: [
    {
      formula: '=AIFIN.GET("OpenAI","Revenue",2023)',
      answer: 1_300_000_000,
      says: { en: "OpenAI's revenue of 2023", zh: "OpenAI 2023 年的收入" },
    },
    {
      formula: '=AIFIN.GET("微软","利润分成比例",,,"Scope=until-recovery")',
      answer: 0.75,
      says: { en: "Microsoft's first rate of the profit share", zh: "微软利润分成的第一档比例" },
    },
  ],
  body: point,
});

const SHORT_FORM = [ENTITY, PERIOD, AS_OF, POINT_OPTIONS] as const;

/** A function that asks one metric. */
function shortForm(
  id: string,
  metric: string,
  words: { readonly summary: Words; readonly use: Words; readonly avoid?: Words },
  examples: readonly Example[],
): FunctionRecord {
  return defineFunction<[Entity, WrittenPeriod, IsoDate, PointOptions]>({
    id,
    family: "points",
    errors: [],
    summary: words.summary,
    parameters: SHORT_FORM,
    use: words.use,
    avoid: words.avoid ?? AVOID,
    examples,
    body: (dataset, entity, period, asOf, options) =>
      point(dataset, entity, metricNamed(dataset, metric), period, asOf, options),
  });
}

const arr = shortForm(
  "ARR",
  "arr",
  {
    summary: {
      en: "Annualised run-rate revenue: the latest month times twelve, in dollars.",
      zh: "年化收入：最近一个月收入乘以十二，单位美元。",
    },
    use: {
      en: "For the pace of a business at a date. A year gives its last observation, a date the last on or before it.",
      zh: "用于某一时点的业务速度。年份取该年最后一次观察，日期取该日或之前最近一次。",
    },
    avoid: {
      en: "Not as the revenue of a year: use REVENUE. One product or channel needs Scope=.",
      zh: "不可当作全年收入：请用 REVENUE。单一产品或渠道须用 Scope=。",
    },
  },
  [
    {
      formula: '=AIFIN.ARR("OpenAI","2025")',
      answer: 20_000_000_000,
      says: { en: "OpenAI's run-rate of 2025", zh: "OpenAI 2025 年的年化收入" },
    },
    {
      formula: '=AIFIN.ARR("OpenAI","2025",DATE(2025,11,30))',
      answer: 13_000_000_000,
      says: {
        en: "the same as known on 30 November 2025: a projection",
        zh: "截至 2025-11-30 所知：一项预测",
      },
    },
    {
      formula: '=AIFIN.ARR({"OpenAI";"Anthropic"},{2023,2024,2025},,"Mag=Billions")',
      answer: [
        [2, 6, 20],
        [0.1, 0.85, 7],
      ],
      says: { en: "companies by years, in billions", zh: "公司 × 年份，单位十亿美元" },
    },
    {
      formula: '=AIFIN.ARR("OpenAI","2024-03",,"Scope=api")',
      answer: 1_000_000_000,
      says: { en: "the sale of API access alone", zh: "仅 API 销售" },
    },
  ],
);

const revenue = shortForm(
  "REVENUE",
  "revenue",
  {
    summary: {
      en: "Revenue of exactly one period, in dollars; never annualised.",
      zh: "恰为某一期间的收入，单位美元，绝不年化。",
    },
    use: {
      en: "For the income statement of a year, quarter or month.",
      zh: "用于某年、季或月的利润表。",
    },
    avoid: {
      en: "Not for a pace at a date: use ARR. A period without a printed figure is #N/A, not a sum of others.",
      zh: "不用于时点速度：请用 ARR。没有刊印数字的期间为 #N/A，不会由其他期间相加。",
    },
  },
  [
    {
      formula: '=AIFIN.REVENUE("OpenAI",{2022,2023},,"Mag=Millions")',
      answer: [[28, 1300]],
      says: { en: "two years, in millions", zh: "两年，单位百万美元" },
    },
    {
      formula: '=AIFIN.REVENUE("OpenAI",2028,,"Out=status")',
      answer: "target",
      says: { en: "2028 is the company's own goal", zh: "2028 年是公司自己的目标" },
    },
  ],
);

const valuation = shortForm(
  "VALUATION",
  "valuation",
  {
    summary: {
      en: "Value put on a company by a round or a sale of shares, in dollars.",
      zh: "融资或股份出售对公司给出的估值，单位美元。",
    },
    use: {
      en: "For what investors paid or were to pay. Scope=pre-money and Scope=share-sale are asked for by name.",
      zh: "用于投资者已付或拟付的价格。投前估值与员工售股须用 Scope=pre-money、Scope=share-sale 指明。",
    },
    avoid: {
      en: "Not to compare a share sale with a round, or pre-money with post-money.",
      zh: "不要把员工售股与融资相比，也不要把投前与投后相比。",
    },
  },
  [
    {
      formula: '=AIFIN.VALUATION("OpenAI","2023-Q1")',
      answer: 29_000_000_000,
      says: { en: "when Microsoft pledged its investment", zh: "微软承诺投资之时" },
    },
    {
      formula: '=AIFIN.VALUATION("OpenAI",2025,,"Scope=share-sale; Mag=亿")',
      answer: 5000,
      says: { en: "the share sale of 2025, in 亿", zh: "2025 年员工售股，单位亿美元" },
    },
  ],
);

const compute = shortForm(
  "COMPUTE",
  "compute",
  {
    summary: {
      en: "Computing capacity at a company's disposal, in gigawatts.",
      zh: "公司可用的算力，单位吉瓦。",
    },
    use: {
      en: "For capacity at a date; Mag= does not apply to it.",
      zh: "用于某一时点的容量；Mag= 对其不适用。",
    },
    avoid: {
      en: 'Not for chips on order: =AIFIN.GET("OpenAI","compute-contracted").',
      zh: '不用于已订购的芯片：=AIFIN.GET("OpenAI","签约算力")。',
    },
  },
  [
    {
      formula: '=AIFIN.COMPUTE("OpenAI",{2023,2024,2025})',
      answer: [[0.2, 0.6, 1.9]],
      says: { en: "three years, in gigawatts", zh: "三年，单位吉瓦" },
    },
  ],
);

export const points: readonly FunctionRecord[] = [get, arr, revenue, valuation, compute];
