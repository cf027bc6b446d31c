import type { Words } from "./words";

/** How many names a message lists: more bury what it says. */
const MOST_LISTED = 8;

/** The first eight of a list, and how many others there are: `a, b, c … and 17 more`. */
export function listWords(all: readonly Words[]): Words {
  const shown = all.slice(0, MOST_LISTED);
  const more = all.length - shown.length;
  const en = shown.map((one) => one.en).join(", ");
  const zh = shown.map((one) => one.zh).join("、");
  return more === 0
    ? { en, zh }
    : { en: `${en} … and ${more} more`, zh: `${zh}……等 ${all.length} 项` };
}
