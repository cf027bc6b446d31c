import type { Fact } from "../facts/fact";
import { monthsBetween } from "../period/calendar";
import type { Words } from "../words/words";
import type { Question } from "./question";

/** The reason on a card, with how old the figure was on the date that was asked. */
export function withAge(reason: Words, { period: about }: Fact, { period }: Question): Words {
  if (period === "latest" || period.grain !== "day" || !about) return reason;
  const months = monthsBetween(about.end, period.end);
  if (months < 1) return reason;
  return {
    en: `${months} month${months === 1 ? "" : "s"} before ${period.text}; ${reason.en}`,
    zh: `早于 ${period.text} ${months} 个月；${reason.zh}`,
  };
}
