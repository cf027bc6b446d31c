import {
  equityDeals,
  equityForContract,
  type EquityOut,
  type GivenEquity,
} from "../../core/deals/equityForContract";
import type { Evidence } from "../../core/explanation";
import type { Deal } from "../../core/fact";
import type { Words } from "../../core/words";
import { deal } from "../kinds/deal";
import { choice, numberOption, type Option } from "../options";
import { defineFunction } from "../record";
import { baseSaid, contractBase } from "./contractBase";
import { DEAL_LOOK, dealCell, type DealLook } from "./dealCell";
import { eachScenario } from "./scenarioParameters";

type EquityshareOptions = DealLook & GivenEquity & { readonly out: EquityOut };

const out: Option<EquityOut> = {
  names: ["Out", "输出", "輸出"],
  fallback: "share",
  read: choice("Out", {
    share: ["share", "value", "比例", "值"],
    equity: ["equity", "股权", "股權"],
    contract: ["contract", "合同"],
    net: ["net", "净额", "淨額"],
  }),
};

const HOW: Readonly<Record<EquityOut, Words>> = {
  share: { en: "equity ÷ contract", zh: "股权 ÷ 合同" },
  equity: { en: "", zh: "" },
  contract: { en: "", zh: "" },
  net: { en: "contract − equity", zh: "合同 − 股权" },
};

export const equityshare = defineFunction<[Deal, EquityshareOptions]>({
  id: "EQUITYSHARE",
  family: "deals",
  summary: {
    en: "How much equity changes hands for each dollar of a contract: CoreWeave's shares for OpenAI, Nvidia's investment against purchases.",
    zh: "合同每一美元对应多少股权：CoreWeave 给 OpenAI 的股份，英伟达以投资换采购。",
  },
  equation: "share = Equity ÷ Contract;  net = Contract − Equity",
  parameters: [
    {
      name: "deal",
      kind: deal(equityDeals, {
        en: "both equity and a contract value",
        zh: "股权与合同金额（两者）",
      }),
      optional: false,
      words: {
        en: 'A deal by its id or name, or a party that has one such deal ("CoreWeave", "Nvidia"); a cell, a range or an array',
        zh: "协议的编号或名称，或只有一项此类协议的一方（“CoreWeave”、“英伟达”）；可为单元格、区域或数组",
      },
    },
    eachScenario<EquityshareOptions>({
      out,
      equity: numberOption("Equity", "股权"),
      contract: numberOption("Contract", "合同"),
      base: contractBase,
      ...DEAL_LOOK,
    }),
  ],
  use: {
    en: "To see what of a purchase comes back as equity. CoreWeave's shares are set against the first contract, with which they came; Base=expanded takes the enlarged one. Nvidia's two figures are both maxima, so that the share is that of the caps. Out=equity, Out=contract and Out=net give the amounts; Equity= and Contract= replace them, in the unit of Mag=. Equity is counted at the value printed.",
    zh: "用于观察采购额中有多少以股权形式返还。CoreWeave 的股份对应首份合同（两者同时约定）；Base=expanded 取扩大后的合同。英伟达两个数字均为上限，比例亦为上限之比。Out=equity、Out=contract、Out=net 给出金额；Equity=、Contract= 可替换，单位按 Mag=。股权按所载价值计。",
  },
  avoid: {
    en: "The share says nothing of timing. Whether more shares came with CoreWeave's enlargement, their number, Nvidia's stages and valuation, cash or shares, and how its investment hangs on purchases are not printed. AMD's options have no printed value: WARRANT.",
    zh: "比例不反映时间先后。CoreWeave 扩大合同时是否另给股份、股数，英伟达的分期、估值、现金或股份及投资与采购如何挂钩均未载明。AMD 认股权未载明价值：请用 WARRANT。",
  },
  examples: [
    {
      formula: '=AIFIN.EQUITYSHARE("CoreWeave")',
      answer: 0.029411764705882353,
      says: { en: "0.35 of 11.9 billion dollars", zh: "119 亿美元中的 3.5 亿" },
    },
    {
      formula: '=AIFIN.EQUITYSHARE("Nvidia","Mag=Billions; Out=net")',
      answer: 250,
      says: {
        en: "at the caps, what is not matched by equity",
        zh: "按上限计，未由股权对应的部分",
      },
    },
    {
      formula: '=AIFIN.EQUITYSHARE({"CoreWeave";"英伟达"},"Out=equity; Mag=Billions")',
      answer: [[0.35], [100]],
      says: { en: "the equity of both deals", zh: "两项协议的股权" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.EQUITYSHARE("Oracle")',
      code: "#N/A",
      words: {
        en: "No equity is printed for it: the message lists the deals that have both.",
        zh: "该协议未载明股权：消息列出两者俱全的协议。",
      },
    },
    {
      formula: '=AIFIN.EQUITYSHARE("OpenAI")',
      code: "#VALUE!",
      words: {
        en: "OpenAI is a party of all of them: name the other side.",
        zh: "OpenAI 是各项协议的一方：请指明另一方。",
      },
    },
  ],
  body: (dataset, deal, options) => {
    const { out, mag } = options;
    const { value, terms } = equityForContract(dataset, deal, out, options, mag);
    const unit = out === "share" ? "fraction" : "USD";
    const how = withMaxima(HOW[out], terms.evidence);
    return dealCell(value, unit, options, how, terms, out === "equity" ? [] : baseSaid(options));
  },
});

const SEVERAL_MAXIMA: Words = { en: "maxima (up to)", zh: "均为上限" };
const ONE_MAXIMUM: Words = { en: "a maximum (up to)", zh: "含上限" };

/** Says where the figures are not amounts but the most that they may come to. */
function withMaxima(how: Words, evidence: readonly Evidence[]): Words {
  const maxima = evidence.filter(({ fact }) => fact.qualifier === "up_to").length;
  if (maxima === 0) return how;
  const words = maxima > 1 ? SEVERAL_MAXIMA : ONE_MAXIMUM;
  return {
    en: [how.en, words.en].filter(Boolean).join(" of "),
    zh: [how.zh, words.zh].filter(Boolean).join("，"),
  };
}
