import type { IsoDate } from "../../../core/period/calendar";
import { Failure } from "../../../core/words/failure";
import { writtenPeriod } from "../../../core/period/writtenPeriod";

/**
 * The day that a person typed: a date (2025-11-30), or a month, quarter or year, which count to
 * their end; null for anything else.
 */
export function typedDay(text: string): IsoDate | null {
  try {
    const period = writtenPeriod(text.trim());
    return typeof period === "object" && "end" in period ? period.end : null;
  } catch (failure) {
    if (failure instanceof Failure) return null;
    throw failure;
  }
}
