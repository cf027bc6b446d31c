import type { ContractBase } from "../../core/deals/contract";
import { closedChoice } from "../options/choice";
import { type Option } from "../options/options";

/** Which amount of an enlarged contract counts; null where nobody says. */
export const contractBase: Option<ContractBase | null> = {
  names: ["Base", "基数"],
  fallback: null,
  read: closedChoice("Base", {
    first: ["first", "before", "首份", "最初", "扩大前"],
    expanded: ["expanded", "after", "扩大后"],
  }),
};

/** What the card says of it, where somebody chose. */
export function baseText({ base }: { readonly base: ContractBase | null }): readonly string[] {
  return base === null ? [] : [`Base=${base}`];
}
