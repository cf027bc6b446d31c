import type { LossRule } from "../../core/deals/distribution";
import { isSmall } from "../../core/words/slipsOfScale";
import type { Scale } from "../../core/words/scale";
import type { Words } from "../../core/words/words";

/** What a card says of the amounts that were given: losses that count for nothing, tiny amounts. */
export function amountDoubts(
  name: string,
  amounts: readonly number[],
  losses: LossRule,
  scale: Scale | null,
): readonly Words[] {
  const ignoresLoss = losses === "ignore" && amounts.some((amount) => amount < 0);
  return [
    ...(ignoresLoss ? [NOT_CARRIED] : []),
    ...(scale && isSmall(amounts, scale) ? [inDollars(name)] : []),
  ];
}

const NOT_CARRIED: Words = {
  en: "losses not carried (assumed; Losses=carry)",
  zh: "亏损不结转（假定；Losses=carry）",
};

function inDollars(name: string): Words {
  return { en: `${name} is in single dollars: no Mag=`, zh: `${name} 以美元计：未设 Mag=` };
}
