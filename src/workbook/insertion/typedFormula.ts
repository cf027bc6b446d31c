import { PERCENT } from "../../core/audit/amounts";
import type { FactMatch } from "../../core/audit/knownFigures";
import type { Dataset } from "../../core/facts/dataset";
import type { Explain } from "../../core/library/functionsLibrary";
import { formulaFor } from "./formulaFor";

/**
 * The formula that gives exactly the number that was typed: in its unit, the end of a range that it
 * is, and a fraction that was typed as a percent times one hundred.
 * @param defaults The unit, by its name, of a formula of the workbook that names none.
 * @returns null when no formula asks for the figure.
 */
export function typedFormula(
  { fact, scale, side, amount }: FactMatch,
  dataset: Dataset,
  explain: Explain,
  defaults: string | null,
): string | null {
  const end = side === "high" ? "high" : "low";
  if (scale !== PERCENT) return formulaFor(fact, dataset, explain, { mag: scale, defaults, end });
  const call = formulaFor(fact, dataset, explain, { end })?.slice(1);
  if (call === undefined) return null;
  const isPlain = 100 * amount === Number((100 * amount).toPrecision(15));
  return isPlain ? `=100*${call}` : `=ROUND(100*${call},12)`;
}
