import type { Language } from "../words/words";

/** A citation of a number that also rests on typed numbers without a source. */
export function withAssumptions(text: string, count: number, language: Language): string {
  if (count === 0) return text;
  return language === "zh"
    ? `${text}；另有 ${count} 项假设`
    : `${text}; and ${count} ${count === 1 ? "assumption" : "assumptions"}`;
}
