import type { LossRule } from "../../core/deals/distribution";
import type { CapOn } from "../../core/deals/profitShare";
import type { Language } from "../../core/words/words";
import { openingAmounts } from "../kinds/amount";
import type { Values } from "../call/kind";
import { closedChoice } from "../options/choice";
import { headers, lang, type Option } from "../options/options";
import type { Parameter } from "../record/record";

/**
 * What of a waterfall comes out: a party's share, the tiers by period, the control sum, what is
 * left to the cap.
 */
export type SharingOut = "share" | "table" | "check" | "remaining";

/** In which direction the periods of a series run, as in Excel's charts. */
export type SeriesIn = "rows" | "columns";

/** How the answer of a waterfall is laid out. */
export interface SharingLook {
  readonly out: SharingOut;
  /** null: along the only row or column that there is. */
  readonly series: SeriesIn | null;
  readonly headers: boolean;
  readonly lang: Language | null;
}

const out: Option<SharingOut> = {
  names: ["Out", "输出"],
  fallback: "share",
  read: closedChoice("Out", {
    share: ["share", "value", "份额", "值"],
    table: ["table", "明细", "表"],
    check: ["check", "校验"],
    remaining: ["remaining", "剩余"],
  }),
};

const series: Option<SeriesIn | null> = {
  names: ["Series", "系列", "系列产生在"],
  fallback: null,
  read: closedChoice("Series", {
    rows: ["rows", "row", "行"],
    columns: ["columns", "column", "列"],
  }),
};

export const SHARING_LOOK = { out, series, headers, lang } as const;

export const IN_MAG = { en: "dollars, in the unit of Mag=", zh: "美元，单位按 Mag=" };

/** Cumulative amounts before the first period. */
export const PRIOR: Parameter<Values<number>> = {
  name: "prior",
  kind: openingAmounts("prior"),
  optional: true,
  unit: IN_MAG,
};

export const capOn: Option<CapOn> = {
  names: ["CapOn", "上限口径"],
  fallback: "total",
  read: closedChoice("CapOn", { total: ["total", "合计"], after: ["after", "回本后"] }),
};

export const losses: Option<LossRule> = {
  names: ["Losses", "亏损"],
  fallback: "ignore",
  read: closedChoice("Losses", { ignore: ["ignore", "忽略"], carry: ["carry", "结转"] }),
};
