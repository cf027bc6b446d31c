import { type Period, parsePeriod } from "../../core/period";
import type { Language } from "../../core/words";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** A period as a person says it: `first half of 2025`, `31 March 2025`; `2025年上半年`, `2025年3月31日`. */
export function periodInWords(period: Period, language: Language): string {
  const ends = period.text.split("/").map((text) => parsePeriod(text) ?? period);
  const [from, to] = ends;
  if (ends.length === 2 && from && to && period.grain === "span")
    return [from, to]
      .map((end) => periodInWords(end, language))
      .join(language === "en" ? " to " : "至");
  const [year = "", month = "", day = ""] = period.start.split("-");
  return language === "en" ? english(period, year, month, day) : chinese(period, year, month, day);
}

/** A date of the tables (a day, a month or a year, as fine as it is known) in words; any other text as it stands. */
export function dateInWords(text: string, language: Language): string {
  const period = parsePeriod(text);
  return period ? periodInWords(period, language) : text;
}

function english({ grain }: Period, year: string, month: string, day: string): string {
  const name = MONTHS[Number(month) - 1] ?? month;
  switch (grain) {
    case "half":
      return `${Number(month) < 7 ? "first" : "second"} half of ${year}`;
    case "quarter":
      return `Q${quarter(month)} ${year}`;
    case "month":
      return `${name} ${year}`;
    case "day":
      return `${Number(day)} ${name} ${year}`;
    case "year":
    case "span":
      return year;
  }
}

function chinese({ grain }: Period, year: string, month: string, day: string): string {
  switch (grain) {
    case "half":
      return `${year}年${Number(month) < 7 ? "上" : "下"}半年`;
    case "quarter":
      return `${year}年第${"一二三四".charAt(quarter(month) - 1)}季度`;
    case "month":
      return `${year}年${Number(month)}月`;
    case "day":
      return `${year}年${Number(month)}月${Number(day)}日`;
    case "year":
    case "span":
      return `${year}年`;
  }
}

function quarter(month: string): number {
  return Math.ceil(Number(month) / 3);
}
