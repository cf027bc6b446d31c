import type { CitedAmount } from "../../core/arithmetic/runRate";
import type { Dataset } from "../../core/facts/dataset";
import { type Input, plain, property, shown } from "./input";
import { type EachKind, expected } from "./kind";

/** An amount, and the figures of the dataset that the card of its cell names, if it has one. */
export const citedAmount: EachKind<CitedAmount> = {
  shape: "each",
  read: (cell, { dataset }) => {
    const value = plain(cell);
    if (typeof value === "number") return { value, facts: factsOnCard(cell, dataset) };
    throw expected(
      `an amount, found ${value === null ? "a blank cell" : `"${shown(value)}"`}`,
      `金额，实际为${value === null ? "空白单元格" : `“${shown(value)}”`}`,
    );
  },
};

function factsOnCard(cell: Input, dataset: Dataset): CitedAmount["facts"] {
  const ids = property(cell, "FactId")?.split(" ").filter(Boolean) ?? [];
  return ids.map((id) => {
    const fact = dataset.fact(id);
    if (fact) return fact;
    throw expected(
      `an amount whose card names a figure of this dataset, found "${shown(id)}": give the plain number`,
      `卡片指明本数据集中数字的金额，实际为“${shown(id)}”：请给出普通数字`,
    );
  });
}
