import {
  equityDeals,
  equityForContract,
  type EquityOut,
  type GivenEquity,
} from "../../core/deals/equityForContract";
import type { Evidence } from "../../core/evidence/explanation";
import type { Deal } from "../../core/facts/fact";
import type { Words } from "../../core/words/words";
import { deal } from "../kinds/deal";
import { closedChoice } from "../options/choice";
import { numberOption, type Option } from "../options/options";
import { defineFunction } from "../record/record";
import { baseText, contractBase } from "./contractBase";
import { DEAL_LOOK, dealCell, type DealLook } from "./dealCell";
import { eachScenario } from "../record/parameters";

type EquityshareOptions = DealLook & GivenEquity & { readonly out: EquityOut };

const out: Option<EquityOut> = {
  names: ["Out", "输出"],
  fallback: "share",
  read: closedChoice("Out", {
    share: ["share", "value", "比例", "值"],
    equity: ["equity", "股权"],
    contract: ["contract", "合同"],
    net: ["net", "净额"],
  }),
};

const HOW: Readonly<Record<EquityOut, Words>> = {
  share: { en: "equity (at the value printed) ÷ contract", zh: "股权（按所载价值）÷ 合同" },
  equity: { en: "", zh: "" },
  contract: { en: "", zh: "" },
  net: { en: "contract − equity (at the value printed)", zh: "合同 − 股权（按所载价值）" },
};

export const equityshare = defineFunction<[Deal, EquityshareOptions]>({
  id: "EQUITYSHARE",
  family: "deals",
  parameters: [
    {
      name: "deal",
      kind: deal(equityDeals, {
        en: "both equity and a contract value",
        zh: "股权与合同金额（两者）",
      }),
      optional: false,
    },
    eachScenario<EquityshareOptions>({
      out,
      equity: numberOption("Equity", "股权"),
      contract: numberOption("Contract", "合同"),
      base: contractBase,
      ...DEAL_LOOK,
    }),
  ],
  body: (dataset, deal, options) => {
    const { out, mag } = options;
    const known = { dataset, deal, asOf: options.asOf.day };
    const { value, terms } = equityForContract(known, out, options, mag);
    const unit = out === "share" ? "fraction" : "USD";
    const how = withMaxima(HOW[out], terms.evidence);
    return dealCell(
      dataset,
      value,
      unit,
      options,
      how,
      terms,
      out === "equity" ? [] : baseText(options),
    );
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
