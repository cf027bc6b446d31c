import { shortForm } from "./shortForm";

/** Computing: what stands ready, and what it costs. */

export const compute = shortForm("COMPUTE", "compute", {
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

  examples: [
    {
      formula: '=AIFIN.COMPUTE("OpenAI",{2023,2024,2025})',
      answer: [[0.2, 0.6, 1.9]],
      says: { en: "three years, in gigawatts", zh: "三年，单位吉瓦" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.COMPUTE("OpenAI",2026)',
      code: "#N/A",
      words: {
        en: "No figure for that year yet: FORECASTS shows what was projected, where anything was.",
        zh: "该年尚无数字：如有预测，可用 FORECASTS 查看。",
      },
    },
  ],
});

export const spend = shortForm("SPEND", "compute-spend", {
  summary: {
    en: "Money spent on computing over exactly one period, in dollars.",
    zh: "恰为某一期间内用于计算资源的支出，单位美元。",
  },
  use: {
    en: "For rent of processors and cloud, for training and use of models. Scope=cloud-infrastructure is cloud infrastructure in general.",
    zh: "用于租用处理器与云服务、训练和运行模型的支出。Scope=cloud-infrastructure 指一般云基础设施投入。",
  },
  avoid: {
    en: 'Neither cash burn (BURN) nor the value of a contract: =AIFIN.GET("OpenAI","contract-value",,,"Counterparty=Oracle").',
    zh: '既不是现金消耗（BURN），也不是合同金额：=AIFIN.GET("OpenAI","合同金额",,,"Counterparty=Oracle")。',
  },
  examples: [
    {
      formula: '=AIFIN.SPEND("OpenAI",{2024,2025,2026},,"Mag=Billions")',
      answer: [[7, 16, 40]],
      says: { en: "an estimate and two projections", zh: "一项估计与两项预测" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.SPEND("OpenAI",2025,,"Scope=cloud-infrastructure")',
      code: "#N/A",
      words: {
        en: "Only a range is printed: ask for Out=low or Out=high.",
        zh: "原文只有区间：请用 Out=low 或 Out=high。",
      },
    },
  ],
});
