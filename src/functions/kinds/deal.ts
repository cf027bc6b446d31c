import { dealNamed } from "../../core/deals/dealNamed";
import type { Dataset } from "../../core/facts/dataset";
import type { Deal } from "../../core/facts/fact";
import type { Words } from "../../core/words/words";
import { foundText, plainValueOf } from "../call/input";
import { type EachKind, expectedFailure, singleCell, type WholeKind } from "../call/kind";
import { several } from "./several";

/**
 * A deal by its id, its name in either language, or a party that has one such deal.
 * @param what What the deals that may answer have, for messages.
 */
export function deal(among: (dataset: Dataset) => readonly Deal[], what: Words): EachKind<Deal> {
  return {
    shape: "each",
    read: (cell, { dataset }) => {
      const name = plainValueOf(cell);
      if (typeof name === "string" && name.trim() !== "")
        return dealNamed(dataset, name, among(dataset), what);
      const was = foundText(typeof name === "string" ? null : name);
      throw expectedFailure(
        `a deal by id, name or party, found ${was.en}`,
        `协议的编号、名称或一方，实际为${was.zh}`,
      );
    },
  };
}

/** The same in one cell, where the answer to one deal is a range already. */
export function oneDeal(
  among: (dataset: Dataset) => readonly Deal[],
  what: Words,
): WholeKind<Deal> {
  return singleCell("deal", deal(among, what).read);
}

/** Deals of a whole range, by id, name or party; null where all cells are blank: all of them. */
export const deals: WholeKind<readonly Deal[] | null> = several(
  deal((dataset) => [...dataset.deals.values()], { en: "a deal", zh: "协议" }),
);
