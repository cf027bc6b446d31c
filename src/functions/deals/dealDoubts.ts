import type { Words } from "../../core/words/words";

/** What nobody says of the terms of a deal as a whole, for the card, by the deal's id. */
export const DEAL_DOUBTS: ReadonlyMap<string, Words> = new Map(
  ["microsoft-profit-share", "microsoft-revenue-share"].map((id) => [
    id,
    {
      en: "nobody says whether they outlived the restructuring",
      zh: "重组之后是否仍有效，无人说明",
    },
  ]),
);
