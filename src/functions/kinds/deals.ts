import type { Deal } from "../../core/facts/fact";
import { deal } from "./deal";
import type { WholeKind } from "./kind";
import { several } from "./several";

/** Deals of a whole range, by id, name or party; null where all cells are blank: all of them. */
export const deals: WholeKind<readonly Deal[] | null> = several(
  deal((dataset) => [...dataset.deals.values()], { en: "a deal", zh: "协议" }),
);
