import type { Failure } from "../../core/words/failure";
import { type Tier } from "../../core/deals/tiers";
import { tiersOf, type WrittenTier } from "../../core/deals/tierTable";
import { foldedName } from "../../core/words/nameIndex";
import type { Words } from "../../core/words/words";
import {
  foundText,
  type Input,
  type InputMatrix,
  plainValueOf,
  plainValueAt,
  valueText,
} from "../call/input";
import { expectedFailure, type WholeKind } from "../call/kind";

/** A user's own tiers, and who shares in them. */
export interface TierTable {
  /** The titles of the columns of rates; empty where the table has none. */
  readonly parties: readonly string[];
  readonly tiers: readonly Tier[];
}

/**
 * A table of tiers, a row each: `from, to, rate …` or `name, rate …, until`, a column of rates for
 * each party. A first row of titles says which column is which and names the parties; without it
 * the first cell tells: a text there is the name of a tier.
 */
export const tierTable: WholeKind<TierTable> = {
  shape: "whole",
  read: (cells) => {
    const rows = withoutBlankEnd(cells);
    const [first] = rows;
    if (!first)
      throw expectedFailure(
        `tiers (${SHAPES}), found only blank cells`,
        `档位表（${SHAPES_ZH}），实际全为空白`,
      );
    const hasTitles = first.every((cell) => typeof plainValueOf(cell) !== "number");
    const layout = hasTitles ? layoutByTitles(first) : layoutByPosition(first);
    const body = rows.slice(hasTitles ? 1 : 0);
    if (hasTitles) refuseUntitled(first, body);
    if (body.length === 0)
      throw expectedFailure(`at least one tier under the titles`, `标题行之下至少一档`);
    const written = body.map((row, at) =>
      writtenTier(row, at + (hasTitles ? 2 : 1), at === body.length - 1, layout),
    );
    return { parties: layout.rates.map(({ party }) => party), tiers: tiersOf(written) };
  },
};

const SHAPES = "from, to, rate or name, rate, until";
const SHAPES_ZH = "起, 至, 比例 或 名称, 比例, 至";

/** Which column holds what; null where there is none. */
interface Layout {
  readonly name: number | null;
  readonly from: number | null;
  readonly until: number;
  readonly rates: readonly { readonly column: number; readonly party: string }[];
}

const TITLES = {
  name: ["name", "tier", "名称", "档", "档位", "層級"],
  from: ["from", "attach", "attachment", "起", "起点", "下限"],
  until: ["to", "until", "upto", "detach", "detachment", "至", "止", "终点", "上限"],
} as const;

function layoutByTitles(titles: readonly Input[]): Layout {
  const texts = titles.map((cell) => String(plainValueOf(cell) ?? "").trim());
  const columnOf = (names: readonly string[]) => {
    const at = texts.findIndex((text) =>
      names.some((name) => foldedName(name) === foldedName(text)),
    );
    return at < 0 ? null : at;
  };
  refuseTwice(texts);
  const [name, from, until] = [
    columnOf(TITLES.name),
    columnOf(TITLES.from),
    columnOf(TITLES.until),
  ];
  const rates = texts
    .map((party, column) => ({ party, column }))
    .filter(({ column, party }) => ![name, from, until].includes(column) && party !== "");
  if (until === null || rates.length === 0)
    throw expectedFailure(
      `titles ${SHAPES} over the tiers, found "${valueText(texts.join(", "))}"`,
      `档位表标题 ${SHAPES_ZH}，实际为“${valueText(texts.join("、"))}”`,
    );
  return { name, from, until, rates };
}

/** Two columns of one title: whose share is meant, or where a tier ends, would be a guess. */
function refuseTwice(texts: readonly string[]): void {
  const known: readonly (readonly string[])[] = Object.values(TITLES);
  const meanings = texts.map((text) => {
    const same = known.find((names) => names.some((name) => foldedName(name) === foldedName(text)));
    return foldedName(same?.[0] ?? text);
  });
  const second = meanings.findIndex((own, at) => own !== "" && meanings.indexOf(own) < at);
  if (second < 0) return;
  const first = meanings.indexOf(meanings[second] ?? "");
  throw expectedFailure(
    `one title for each column of the tiers, found "${valueText(texts[first] ?? "")}" over column ${first + 1} and "${valueText(texts[second] ?? "")}" over column ${second + 1}`,
    `档位表各列标题互不相同，实际第 ${first + 1} 列为“${valueText(texts[first] ?? "")}”，第 ${second + 1} 列为“${valueText(texts[second] ?? "")}”`,
  );
}

/** What stands under no title would be left out silently. */
function refuseUntitled(titles: readonly Input[], body: InputMatrix): void {
  const column = titles.findIndex(
    (title, at) =>
      String(plainValueOf(title) ?? "").trim() === "" &&
      body.some((row) => row[at] !== null && row[at] !== undefined && row[at] !== ""),
  );
  if (column < 0) return;
  throw expectedFailure(
    `a title over column ${column + 1} of the tiers, which is not empty`,
    `档位表第 ${column + 1} 列有标题，因为该列并非空白`,
  );
}

function layoutByPosition(first: readonly Input[]): Layout {
  const width = first.length;
  if (width < 3)
    throw expectedFailure(
      `at least three columns of tiers (${SHAPES}), found ${width}`,
      `档位表至少三列（${SHAPES_ZH}），实际为 ${width} 列`,
    );
  const isNamed = typeof plainValueOf(first[0]) === "string";
  const columns = first.map((_, column) => ({ column, party: "" }));
  return isNamed
    ? { name: 0, from: null, until: width - 1, rates: columns.slice(1, -1) }
    : { name: null, from: 0, until: 1, rates: columns.slice(2) };
}

function writtenTier(
  row: readonly Input[],
  at: number,
  isLast: boolean,
  layout: Layout,
): WrittenTier {
  const number = (column: number) => numberAt(row[column], at, column);
  // No tier ends at 0: it is a blank cell of an older Excel.
  const until = numberAt(row[layout.until], at, layout.until, 0);
  if (until === null && !isLast) throw blank(at, layout.until);
  const from = layout.from === null ? null : number(layout.from);
  if (layout.from !== null && from === null) throw blank(at, layout.from);
  return {
    row: at,
    name: layout.name === null ? "" : String(plainValueOf(row[layout.name]) ?? "").trim(),
    from,
    until,
    rates: layout.rates.map(({ column }) => number(column) ?? missing(at, column)),
  };
}

/** @throws {Failure} of its own kind for an error value, with its row. */
function numberAt(cell: Input, row: number, column: number, none?: number): number | null {
  const place = placeAt(row, column);
  const value = plainValueAt(cell, place);
  if (value === null || (typeof value === "number" && value !== none)) return value;
  const was = foundText(value);
  throw expectedFailure(
    `a number in ${place.en}, found ${was.en}`,
    `${place.zh}的数字，实际为${was.zh}`,
  );
}

function missing(row: number, column: number): never {
  throw blank(row, column);
}

function blank(row: number, column: number): Failure {
  const place = placeAt(row, column);
  return expectedFailure(
    `a number in ${place.en}, found a blank cell; only the end of the last tier may be blank`,
    `${place.zh}的数字，实际为空白；只有最后一档的终点可以空白`,
  );
}

function placeAt(row: number, column: number): Words {
  return {
    en: `row ${row}, column ${column + 1} of the tiers`,
    zh: `档位表第 ${row} 行第 ${column + 1} 列`,
  };
}

/** Without the blank rows below the table: a range is often longer than what stands in it. */
function withoutBlankEnd(cells: InputMatrix): InputMatrix {
  const isBlank = (cell: Input) => cell === null || cell === undefined || cell === "";
  const last = cells.map((row) => row.every(isBlank)).lastIndexOf(false);
  return cells.slice(0, last + 1);
}
