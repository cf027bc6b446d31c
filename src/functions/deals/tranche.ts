import { tranche as trancheOf } from "../../core/deals/tranche";
import { eachAmount } from "../kinds/amount";
import { cell, defineFunction } from "../record/record";
import { joinedWords } from "./terms";
import { zeroWords } from "./zeroWords";

const ANY_UNIT = { en: "any unit, the same for all three", zh: "任意单位，三者一致" };

export const trancheFunction = defineFunction<[number, number, number]>({
  id: "TRANCHE",
  family: "deals",
  parameters: [
    {
      name: "amount",
      kind: eachAmount("amount"),
      optional: false,
      unit: ANY_UNIT,
    },
    {
      name: "attach",
      kind: eachAmount("attach"),
      optional: false,
      unit: ANY_UNIT,
    },
    {
      name: "detach",
      kind: eachAmount("detach", Infinity),
      optional: true,
      unit: ANY_UNIT,
    },
  ],
  body: (_dataset, amount, attach, detach) => ({
    ...cell(trancheOf(amount, attach, detach)),
    // What an older Excel may have made of blank cells is named.
    card: amount ? undefined : { unit: "", computed: joinedWords(zeroWords({ amount, attach })) },
  }),
});
