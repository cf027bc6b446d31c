import type { Words } from "../../core/words/words";

/** Names the amounts that are 0: so an older Excel hands over blank cells, and nobody sees it. */
export function zeroWords(amounts: Readonly<Record<string, number>>): readonly Words[] {
  return Object.entries(amounts)
    .filter(([, amount]) => amount === 0)
    .map(([name]) => ({ en: `${name} is 0`, zh: `${name} 为 0` }));
}
