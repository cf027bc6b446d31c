import type { Language } from "../core/words/words";
import { dealSummariesEn } from "./en/dealSummaries";
import { dealSummariesZh } from "./zh/dealSummaries";

/** By the id of a deal; deals of other data have none. */
export const DEAL_SUMMARIES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: dealSummariesEn,
  zh: dealSummariesZh,
};
