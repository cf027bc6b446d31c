import { dateOfSerial, isoDate, serialOfDate } from "../core/period/calendar";

/**
 * The number that Excel's DATE(year, month, day) gives; months and days beyond their ends run over,
 * as there.
 *
 * Unlike Excel's, it refuses days before March 1900, where Excel counts a 29 February that never
 * was.
 *
 * @param parts Three whole numbers.
 * @returns Days, 45991 for 2025-11-30; null when the parts are anything else.
 */
export function dateSerial(parts: readonly unknown[]): number | null {
  const [year, month, day] = parts;
  if (parts.length !== 3 || !isWhole(year) || !isWhole(month) || !isWhole(day)) return null;
  if (!(year >= 1900 && year <= 9999)) return null;
  const date = new Date(Date.UTC(year, month - 1, day)); // Runs over as Excel does.
  const named = isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  const serial = named && serialOfDate(named);
  return serial !== null && dateOfSerial(serial) !== null ? serial : null;
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
