import type { Scale } from "../core/scale";
import type { Period } from "../core/period";
import { serialOfDate } from "../core/calendar";
import { type AnswerCell, cell } from "./record";

/** A value of a unit in the scale asked for: money is scaled, gigawatts and fractions stay. */
export function scaled(value: number, unit: string, scale: Scale): number {
  return unit === "USD" ? value / scale.factor : value;
}

/** Excel's number format for a unit in a scale. */
export function formatOf(unit: string, scale: Scale): string {
  if (unit === "USD") return scale.factor === 1 ? "#,##0" : "#,##0.0##";
  return unit === "fraction" ? "0%" : "0.0##";
}

/** A period as a date: its last day, drawn no finer than the period is known. */
export function dateCell({ end, grain }: Period): AnswerCell {
  const formats = { year: "yyyy", day: "yyyy-mm-dd" } as const;
  return cell(serialOfDate(end), grain === "year" || grain === "day" ? formats[grain] : "yyyy-mm");
}
