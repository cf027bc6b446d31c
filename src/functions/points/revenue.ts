import { shortForm } from "./shortForm";

/** What comes in: the pace at a date, and the total of a period. */

export const arr = shortForm("ARR", "arr", {
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

  examples: [
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
  errors: [
    {
      formula: '=AIFIN.ARR("OpenIA","2025")',
      code: "#VALUE!",
      words: {
        en: "The name is not known; the message suggests the three nearest. Nothing is corrected silently.",
        zh: "名称无法识别；提示中给出最接近的三个。不会自动更正。",
      },
    },
    {
      formula: '=AIFIN.ARR("OpenAI","2019")',
      code: "#N/A",
      words: {
        en: "Nothing is reported for that time: the message names the periods that exist.",
        zh: "该期间没有报道：提示列出现有期间。",
      },
    },
    {
      formula: '=AIFIN.ARR("ChatGPT","2025")',
      code: "#N/A",
      words: {
        en: "A product is not its company: ask for the company, or look with METRICS what the product has.",
        zh: "产品不等于公司：请查询公司，或用 METRICS 查看产品现有指标。",
      },
    },
  ],
});

export const revenue = shortForm("REVENUE", "revenue", {
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

  examples: [
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
  errors: [
    {
      formula: '=AIFIN.REVENUE("OpenAI",2024)',
      code: "#N/A",
      words: {
        en: "No article prints the revenue of that year. A run-rate (ARR) is not put in its place.",
        zh: "没有文章刊印该年收入。不会用年化收入（ARR）代替。",
      },
    },
    {
      formula: '=AIFIN.REVENUE("OpenAI","3/31/2025")',
      code: "#VALUE!",
      words: {
        en: "A date as text can be read in several ways: write 2025-03-31 or DATE(2025,3,31).",
        zh: "文本日期可有多种读法：请写 2025-03-31 或 DATE(2025,3,31)。",
      },
    },
  ],
});
