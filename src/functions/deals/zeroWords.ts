import type { Words } from "../../core/words/words";

/** Names the amounts that are 0: an older Excel hands over blank cells so, and nobody would see it. */
export function zeroWords(amounts: Readonly<Record<string, number>>): readonly Words[] {
  return Object.entries(amounts)
    .filter(([, amount]) => amount === 0)
    .map(([name]) => ({ en: `${name} is 0`, zh: `${name} 为 0` }));
}
