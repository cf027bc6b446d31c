import type { Scalar } from "../../../core/workbook/workbook";
import { type ShownAnswer, shownAmounts, shownAnswer } from "../../parts/formulas/shownAnswer";
import type { Layout } from "./layout";

/**
 * The texts that the cells of a layout show; a day is a serial number in the sheet, and shown as a
 * day.
 */
export function shownPreview(rows: readonly (readonly Scalar[])[], layout: Layout): ShownAnswer {
  if (layout.kind === "block") {
    const [first] = layout.rows.flatMap(({ calls }) => calls);
    const { rows: shown } = ofFormula(rows, first?.formula ?? "");
    return { rows: shown, isTitled: true };
  }
  return ofFormula(rows, layout.call.formula);
}

/**
 * Only where days are asked for, or a titled table tells its columns apart, is a number taken for
 * one.
 */
function ofFormula(rows: readonly (readonly Scalar[])[], formula: string): ShownAnswer {
  const hasDays =
    /\bOut=(?:date|known)\b/.test(formula) ||
    (/^=AIFIN\.(?:HISTORY|FACTS)\(/.test(formula) && !/\bHeaders=0\b/.test(formula));
  const [only] = rows.flat();
  if (!hasDays) return shownAmounts(rows, formula);
  return shownAnswer({
    formula,
    answer: rows.length === 1 && rows[0]?.length === 1 ? (only ?? null) : rows,
  });
}
