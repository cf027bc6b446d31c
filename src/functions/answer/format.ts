import type { Scale } from "../../core/words/scale";
import type { Period } from "../../core/period/period";
import { serialOfDate } from "../../core/period/calendar";
import { isParagraph } from "../../core/facts/locator";
import { inCurrency, unitNamed } from "../../core/words/unit";
import type { Language } from "../../core/words/words";
import { type AnswerCell, type CardWords, cell } from "../record/record";

/**
 * A value of a unit in the scale asked for: amounts are scaled, gigawatts, prices and fractions
 * stay.
 */
export function scaledValue(value: number, unit: string, scale: Scale): number {
  return unitNamed(unit).isScaled ? value / scale.factor : value;
}

/** Excel's number format for a unit in a scale. */
export function formatOf(unit: string, scale: Scale): string {
  const { isScaled, format } = unitNamed(unit);
  return isScaled && scale.factor !== 1 ? inCurrency("#,##0.0##", unit) : format;
}

/** A unit in a scale, in words: `USD Billions`, 十亿美元; a unit that is not scaled stands alone. */
export function unitIn(unit: string, scale: Scale, language: Language = "en"): string {
  const isScaled = scaledValue(1, unit, scale) !== 1;
  if (language === "en") return isScaled ? `${unit} ${scale.name}` : unit;
  const words = unitNamed(unit).words.zh.trim();
  return isScaled ? `${scale.nameZh}${words}` : words;
}

/** The same for a card, which says where the scale is the workbook's. */
export function unitOnCard(
  unit: string,
  scale: Scale,
  language: Language = "en",
): Pick<CardWords, "unit" | "hasWorkbookMag"> {
  const words = unitIn(unit, scale, language);
  const hasWorkbookMag = scaledValue(1, unit, scale) !== 1 && scale.isSetByWorkbook === true;
  return hasWorkbookMag ? { unit: words, hasWorkbookMag } : { unit: words };
}

/**
 * Since when something is public: a date where the day is known, else the month or year as text,
 * which is no day.
 */
export function knownCell(known: Period): AnswerCell {
  return known.grain === "day" ? dateCell({ ...known, end: known.start }) : cell(known.text);
}

/** Where in its document a figure stands: the number of the paragraph, or text. */
export function placeCell(locator: string): AnswerCell {
  return isParagraph(locator) ? cell(Number(locator), "0") : cell(locator);
}

/** A period as a date: its last day, drawn no finer than the period is known. */
export function dateCell({ end, grain }: Period): AnswerCell {
  const formats = { year: "yyyy", day: "yyyy-mm-dd" } as const;
  return cell(serialOfDate(end), grain === "year" || grain === "day" ? formats[grain] : "yyyy-mm");
}
