import type { Losses } from "../../core/deals/distribution";
import type { CapOn } from "../../core/deals/profitShare";
import { PROFIT_SHARE_TERMS } from "../../core/deals/profitShareTerms";
import { choice, mag, type Option } from "../options";
import { SHARING_LOOK, type SharingLook } from "./sharingLook";
import { termOptions } from "./termOptions";
import type { Scale } from "../../core/words/scale";

/** The options of a share of profit. */
export interface ProfitShareOptions extends SharingLook {
  readonly mag: Scale;
  readonly rate: number | null;
  readonly recovery: number | null;
  readonly rateAfter: number | null;
  readonly cap: number | null;
  readonly first: number | null;
  readonly capOn: CapOn;
  readonly losses: Losses;
}

export const capOn: Option<CapOn> = {
  names: ["CapOn", "上限口径"],
  fallback: "total",
  read: choice("CapOn", { total: ["total", "合计"], after: ["after", "回本后"] }),
};

export const losses: Option<Losses> = {
  names: ["Losses", "亏损"],
  fallback: "ignore",
  read: choice("Losses", { ignore: ["ignore", "忽略"], carry: ["carry", "结转"] }),
};

export const PROFIT_SHARE_OPTIONS = {
  mag,
  ...termOptions(PROFIT_SHARE_TERMS),
  capOn,
  losses,
  ...SHARING_LOOK,
} as const;
