import {
  type CitedAmount,
  runRate as runRateOf,
  type RunRateBasis,
} from "../../core/arithmetic/runRate";
import type { AllowedMixtures } from "../../core/arithmetic/mixing";
import { checkedInScale } from "../../core/words/slipsOfScale";
import { citedAmount } from "../kinds/amount";
import { runRateBasis } from "../kinds/closedList";
import { cards, curr, lang, mag } from "../options/options";
import { optionsParameter } from "../record/parameters";
import { defineFunction } from "../record/record";
import { mix, derivedOut, type DerivedShape } from "./options";
import { derivedCell } from "./derivedCell";

interface RunRateOptions extends DerivedShape {
  readonly mix: AllowedMixtures;
  readonly curr: string | null;
}

export const runRateFunction = defineFunction<[CitedAmount, RunRateBasis | null, RunRateOptions]>({
  id: "RUNRATE",
  family: "arithmetic",
  parameters: [
    {
      name: "amount",
      kind: citedAmount,
      optional: false,
      unit: { en: "dollars, in the unit of Mag=", zh: "美元，单位按 Mag=" },
    },
    {
      name: "basis",
      kind: runRateBasis,
      optional: true,
    },
    optionsParameter<RunRateOptions>({ mag, out: derivedOut, mix, curr, cards, lang }),
  ],
  body: (dataset, amount, basis, options) => {
    checkedInScale("amount", amount.value, options.mag);
    const { factor } = options.mag;
    const dollars = { ...amount, value: amount.value * factor };
    const found = runRateOf(dataset, dollars, basis, options.mix.has("basis"));
    return derivedCell(found, "USD", options, dataset);
  },
});
