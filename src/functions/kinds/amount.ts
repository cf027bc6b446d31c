import type { CitedAmount } from "../../core/arithmetic/runRate";
import type { Dataset } from "../../core/facts/dataset";
import type { Deal } from "../../core/facts/fact";
import {
  foundText,
  type Input,
  type InputMatrix,
  placeIn,
  plainValueOf,
  plainValueAt,
  cardProperty,
  valueText,
} from "../call/input";
import { type EachKind, expectedFailure, type Values, type WholeKind } from "../call/kind";

/**
 * An amount, a cell or a range of them; a blank is refused, or is what it stands for where that is
 * given. A 0 is refused where it would be the opposite of a blank, which means no end.
 */
export function eachAmount(name: string, blank: number | null = null): EachKind<number> {
  return {
    shape: "each",
    read: (cell) => {
      const value = plainValueAt(cell, { en: name, zh: name });
      if (typeof value === "number" && !(value === 0 && blank === Infinity)) return value;
      if (value === null && blank !== null) return blank;
      const was = foundText(value);
      throw expectedFailure(
        `a number for ${name}, found ${was.en}`,
        `数字（${name}），实际为${was.zh}`,
      );
    },
  };
}

/** The same with the figures that the card of its cell names, as far as the dataset has them. */
export function eachCitedAmount(name: string): EachKind<CitedAmount> {
  const given = eachAmount(name);
  return {
    shape: "each",
    read: (cell, context) => ({
      value: given.read(cell, context),
      facts: idsOnCard(cell).flatMap((id) => context.dataset.fact(id) ?? []),
    }),
  };
}

/** An amount that may be left out: null where its cell is blank. */
export function optionalAmount(name: string): EachKind<number | null> {
  const given = eachAmount(name);
  return {
    shape: "each",
    read: (cell, context) => (plainValueOf(cell) === null ? null : given.read(cell, context)),
  };
}

/** An amount, or the name of a deal whose term it is. */
export function amountOrDeal(name: string, deal: EachKind<Deal>): EachKind<number | Deal> {
  return {
    shape: "each",
    read: (cell, context) => {
      const value = plainValueAt(cell, { en: name, zh: name });
      if (typeof value === "number") return value;
      if (typeof value === "string" && value.trim() !== "") return deal.read(cell, context);
      const was = foundText(typeof value === "boolean" ? value : null);
      throw expectedFailure(
        `a number or the name of a deal for ${name}, found ${was.en}`,
        `数字或协议名称（${name}），实际为${was.zh}`,
      );
    },
  };
}

/**
 * Amounts of a row, a column or a block of cells: none of them may be blank, a text or an error.
 */
export function amountSeries(name: string): WholeKind<Values<number>> {
  return {
    shape: "whole",
    read: (cells) => {
      if (cells.flat().every((cell) => isBlank(cell)))
        throw expectedFailure(`an amount for ${name}, found nothing`, `金额（${name}），实际为空`);
      return cells.map((row, at) =>
        row.map((cell, column) => amountAt(name, cell, at, column, cells)),
      );
    },
  };
}

/** The same, where a single blank cell means 0. */
export function openingAmounts(name: string): WholeKind<Values<number>> {
  const given = amountSeries(name);
  return {
    shape: "whole",
    read: (cells, context) => {
      const [row = []] = cells;
      const isBlankCell = cells.length === 1 && row.length === 1 && isBlank(row[0]);
      return isBlankCell ? [[0]] : given.read(cells, context);
    },
  };
}

/** @throws {Failure} of its own kind for an error value, with its place. */
function amountAt(
  name: string,
  cell: Input,
  row: number,
  column: number,
  cells: InputMatrix,
): number {
  const at = placeIn(cells, row, column);
  const place = at ? { en: `${at.en} of ${name}`, zh: `${name} ${at.zh}` } : { en: name, zh: name };
  const value = plainValueAt(cell, place);
  if (typeof value === "number") return value;
  const was = foundText(isBlank(cell) ? null : value);
  const isHole = isBlank(cell);
  throw expectedFailure(
    `an amount for ${place.en}, found ${was.en}${isHole ? ": write 0 for a period without one" : ""}`,
    `金额（${place.zh}），实际为${was.zh}${isHole ? "：没有金额的期间请写 0" : ""}`,
  );
}

/** @throws never: an error value is not blank. */
function isBlank(cell: Input): boolean {
  if (typeof cell === "object" && cell?.type === "Error") return false;
  const value = plainValueOf(cell);
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** An amount, and the figures of the dataset that the card of its cell names, if it has one. */
export const citedAmount: EachKind<CitedAmount> = {
  shape: "each",
  read: (cell, { dataset }) => {
    const value = plainValueOf(cell);
    if (typeof value === "number") return { value, facts: factsOnCard(cell, dataset) };
    throw expectedFailure(
      `an amount, found ${value === null ? "a blank cell" : `"${valueText(value)}"`}`,
      `金额，实际为${value === null ? "空白单元格" : `“${valueText(value)}”`}`,
    );
  },
};

function factsOnCard(cell: Input, dataset: Dataset): CitedAmount["facts"] {
  return idsOnCard(cell).map((id) => {
    const fact = dataset.fact(id);
    if (fact) return fact;
    throw expectedFailure(
      `an amount whose card names a figure of this dataset, found "${valueText(id)}": give the plain number`,
      `卡片指明本数据集中数字的金额，实际为“${valueText(id)}”：请给出普通数字`,
    );
  });
}

function idsOnCard(cell: Input): readonly string[] {
  return cardProperty(cell, "FactId")?.split(" ").filter(Boolean) ?? [];
}
