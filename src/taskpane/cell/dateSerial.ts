/** What Excel counts days from: the day numbered 0 in its calendar as it runs from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * The number that Excel's DATE(year, month, day) gives; months and days beyond their ends run over, as there.
 *
 * Unlike Excel's, it refuses days before March 1900, where Excel counts a 29 February that never was.
 *
 * @param parts Three whole numbers.
 * @returns Days, 45991 for 2025-11-30; null when the parts are anything else.
 */
export function dateSerial(parts: readonly unknown[]): number | null {
  const [year, month, day] = parts;
  if (parts.length !== 3 || !isWhole(year) || !isWhole(month) || !isWhole(day)) return null;
  if (!(year >= 1900 && year <= 9999)) return null;
  const serial = (Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY;
  return serial >= 61 && serial <= 2_958_465 ? serial : null;
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
