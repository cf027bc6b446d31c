import { folded } from "../../core/names";
import { plain, type InputMatrix } from "./input";
import { expected, type TogetherKind, type Values, type WholeKind } from "./kind";
import { type Allowed, options, pairs } from "./options";

/**
 * The options of a function of scenarios: one text or a range of two columns is one set of options, as everywhere; several cells that
 * each hold a text of `key=value` pairs are several scenarios, a row or a column or a grid of them (`"Cap="&C1:E1`).
 *
 * Every scenario must set the same options: options spread over the cells of a column would otherwise be taken for scenarios silently.
 */
export function scenarios<T extends object>(allowed: Allowed<T>): TogetherKind<T> {
  return { shape: "together", read: scenarioSets(allowed).read };
}

/** The same for a function that lays its scenarios out itself. */
export function scenarioSets<T extends object>(allowed: Allowed<T>): WholeKind<Values<T>> {
  const one = options(allowed);
  return {
    shape: "whole",
    read: (cells, dataset) => {
      if (!areScenarios(cells)) return [[one.read(cells, dataset)]];
      refuseUnlike(cells);
      return cells.map((row) => row.map((cell) => one.read([[cell]], dataset)));
    },
  };
}

/** Several cells, each with a text of pairs: a range of two columns has names without an equals sign. */
function areScenarios(cells: InputMatrix): boolean {
  const all = cells.flat();
  return all.length > 1 && all.every((cell) => /[=＝]/.test(String(plain(cell) ?? "")));
}

function refuseUnlike(cells: Values<InputMatrix[number][number]>): void {
  const keys = cells.flat().map((cell) =>
    pairs([[cell]])
      .map(([key]) => folded(key))
      .sort()
      .join(),
  );
  const other = keys.findIndex((own) => own !== keys[0]);
  if (other < 0) return;
  throw expected(
    `the same options in every cell, since several cells of options are several scenarios; cell ${other + 1} sets others. Options for one calculation stand in one text or in two columns, name and value`,
    `各单元格设定相同的选项，因为多个选项单元格即多个情景；第 ${other + 1} 个单元格设定不同。一次计算的选项应写在一个文本中，或分名称与值两列`,
  );
}
