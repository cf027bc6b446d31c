import { dateOfDayNumber, dayNumber, isoDate } from "../../../core/period/calendar";

export interface TimeTick {
  readonly day: number;
  readonly text: string;
}

/**
 * First days of months, quarters, half years, years and so on, the closest of which about `most`
 * fall between two days.
 * @returns From 2023-08-31 to 2025-12-31, 5 at most: 2024-01, 2024-07, 2025-01, 2025-07.
 */
export function timeTicks(from: number, to: number, most: number): readonly TimeTick[] {
  const first = dateOfDayNumber(from);
  const last = dateOfDayNumber(to);
  if (!first || !last) return [];
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  const step = STEPS_MONTHS.find((months) => (to - from) / DAYS_A_MONTH / months <= most) ?? 120;
  const all = Array.from({ length: ((years + 1) * 12) / Math.min(step, 12) }, (_, index) => {
    const month = index * step;
    return isoDate(Number(first.slice(0, 4)) + Math.floor(month / 12), (month % 12) + 1, 1);
  });
  return all
    .filter((date) => date !== null)
    .map((date) => ({
      day: dayNumber(date),
      text: step < 12 ? date.slice(0, 7) : date.slice(0, 4),
    }))
    .filter(({ day }) => day >= from && day <= to);
}

const STEPS_MONTHS = [1, 3, 6, 12, 24, 60, 120];
const DAYS_A_MONTH = 30.4;
