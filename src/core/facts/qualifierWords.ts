import type { Words } from "../words/words";
import type { Fact } from "./fact";
import { QUALIFIERS } from "./vocabulary";

/** The word around a figure: `over`, `not before` of a year; null where it has none. */
export function qualifierWords({ qualifier, unit }: QualifiedBy): Words | null {
  if (qualifier === "exact" || qualifier === "range") return null;
  if (qualifier === "at_least" && unit === "year") return { en: "not before", zh: "不早于" };
  const [en, zh] = QUALIFIERS[qualifier];
  return { en, zh };
}

type QualifiedBy = Pick<Fact, "qualifier" | "unit">;
