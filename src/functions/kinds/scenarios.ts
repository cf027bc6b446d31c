import { foldedName } from "../../core/words/nameIndex";
import { type Input, type InputMatrix, placeIn, plainValueOf } from "../call/input";
import { expectedFailure, type TogetherKind, type Values, type WholeKind } from "../call/kind";
import { type Allowed, options, pairs } from "./options";

/**
 * The options of a function of scenarios: one text or a range of two columns is one set of options,
 * as everywhere; several cells that each hold a text of `key=value` pairs are several scenarios, a
 * row or a column or a grid of them (`"Cap="&C1:E1`).
 *
 * Every scenario must set the same options: options spread over the cells of a column would
 * otherwise be taken for scenarios silently.
 */
export function scenarios<T extends object>(allowed: Allowed<T>): TogetherKind<T> {
  return { shape: "together", read: scenarioSets(allowed).read };
}

/** The same for a function that lays its scenarios out itself. */
export function scenarioSets<T extends object>(allowed: Allowed<T>): WholeKind<Values<T>> {
  const one = options(allowed);
  return {
    shape: "whole",
    read: (cells, context) => {
      if (!areScenarios(cells)) return [[one.read(cells, context)]];
      refuseBlanks(cells);
      refuseUnlike(cells);
      return cells.map((row) => row.map((cell) => one.read([[cell]], context)));
    },
  };
}

/**
 * Several cells with texts of pairs: a range of two columns has a name without an equals sign
 * beside each value.
 */
function areScenarios(cells: InputMatrix): boolean {
  const isNamed = ([name, value]: InputMatrix[number]) =>
    !hasPairs(name) && (plainValueOf(name) !== null || !hasPairs(value));
  const isTwoColumns = cells[0]?.length === 2 && cells.every(isNamed);
  return !isTwoColumns && cells.flat().length > 1 && cells.flat().some(hasPairs);
}

function hasPairs(cell: Input): boolean {
  return /[=＝]/.test(String(plainValueOf(cell) ?? ""));
}

/** A blank among scenarios may stand for none or for one that nobody has written yet. */
function refuseBlanks(cells: InputMatrix): void {
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries()) {
      if (String(plainValueOf(cell) ?? "").trim() !== "") continue;
      const place = placeIn(cells, row, column) ?? { en: "", zh: "" };
      throw expectedFailure(
        `options in every cell, since several cells of options are several scenarios, found a blank cell in ${place.en}: write the option without a value (Cap=) for what holds otherwise`,
        `每个单元格都有选项，因为多个选项单元格即多个情景，实际${place.zh}为空白：如要沿用默认，请写不带值的选项（Cap=）`,
      );
    }
}

function refuseUnlike(cells: InputMatrix): void {
  const keys = cells.flat().map((cell) =>
    pairs([[cell]])
      .map(([key]) => foldedName(key))
      .sort()
      .join(),
  );
  const other = keys.findIndex((own) => own !== keys[0]);
  if (other < 0) return;
  throw expectedFailure(
    `the same options in every cell, since several cells of options are several scenarios; cell ${other + 1} sets others. Options for one calculation stand in one text or in two columns, name and value`,
    `各单元格设定相同的选项，因为多个选项单元格即多个情景；第 ${other + 1} 个单元格设定不同。一次计算的选项应写在一个文本中，或分名称与值两列`,
  );
}
