import { pad } from "../period/calendar";
import { parsePeriod, type Period } from "../period/period";

/**
 * The same period a year earlier: `2025-Q3` → `2024-Q3`, `2024/2025` → `2023/2024`, 29 February →
 * 28 February.
 * @returns null before the year 1.
 */
export function yearBefore({ text }: Period): Period | null {
  const earlier = text.replace(
    /(^|\/)(\d{4})/g,
    (_, lead: string, year: string) => `${lead}${pad(Number(year) - 1, 4)}`,
  );
  return parsePeriod(earlier.replaceAll("-02-29", "-02-28"));
}
