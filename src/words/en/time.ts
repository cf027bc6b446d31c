const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Periods as a person says them; months, quarters and halves are counted from 1. */
export const timeEn = {
  span: (from: string, to: string) => `${from} to ${to}`,
  year: (year: string) => year,
  half: (year: string, half: number) => `${half === 1 ? "first" : "second"} half of ${year}`,
  quarter: (year: string, quarter: number) => `Q${quarter} ${year}`,
  month: (year: string, month: number) => `${MONTHS[month - 1] ?? month} ${year}`,
  day: (year: string, month: number, day: number) => `${day} ${MONTHS[month - 1] ?? month} ${year}`,
};
