import type { Words } from "../../core/words/words";
import type { CardWords } from "../record/record";
import { joinedWords } from "./terms";

/** Names the amounts that are 0: so an older Excel hands over blank cells, and nobody sees it. */
export function zeroWords(amounts: Readonly<Record<string, number>>): readonly Words[] {
  return Object.entries(amounts)
    .filter(([, amount]) => amount === 0)
    .map(([name]) => ({ en: `${name} is 0`, zh: `${name} 为 0` }));
}

/** A card for a number that has none but for such amounts. */
export function zeroCard(amounts: Readonly<Record<string, number>>): CardWords | undefined {
  const zeros = zeroWords(amounts);
  return zeros.length > 0 ? { unit: "", computed: joinedWords(zeros) } : undefined;
}
