import {
  addressOf,
  type Box,
  boxOf,
  LAST_COLUMN,
  LAST_ROW,
  sharedBox,
} from "../core/workbook/places";
import type { Place } from "../core/workbook/workbook";
import { parseFormula } from "./calls";
import { calleeName, type Expression } from "./expression";
import { knownValue } from "./knownValue";
import { parts } from "./parts";
import { referred } from "./referredPlaces";
import type { WorkbookTask } from "./workbookTask";

/** What a part chooses: cells (null where it comes to none of them), or another part. */
export type Chosen = { readonly place: Place | null } | { readonly expression: Expression };

/**
 * What a part that chooses its cells chooses now: ranges between references, what they share, `@`,
 * INDEX, OFFSET, INDIRECT and CHOOSE with values that are known; null where they are not.
 */
export function* chosen(expression: Expression, at: Place): WorkbookTask<Chosen | null> {
  const { node } = expression;
  if (node?.type === "CallExpression" && calleeName(node).toUpperCase() === "CHOOSE") {
    const [index, ...choices] = parts(expression);
    const number = yield* numberOf(index, at, NaN);
    const choice = choices[Math.trunc(number) - 1];
    return choice ? { expression: choice } : null;
  }
  const place = yield* chosenPlace(expression, at);
  return place === null ? null : { place: place === NOTHING ? null : place };
}

/** The parts of a reference that only name cells, and those that are read to choose them. */
export function chooserParts(expression: Expression): {
  readonly named: readonly Expression[];
  readonly read: readonly Expression[];
} {
  const { node } = expression;
  const all = parts(expression);
  switch (node?.type) {
    case "ReferenceIdentifier":
      return { named: [], read: [] };
    case "UnaryExpression":
      return node.operator === "@" ? { named: all, read: [] } : { named: [], read: [expression] };
    case "BinaryExpression":
      return /^[:, ]$/.test(node.operator)
        ? { named: all, read: [] }
        : { named: [], read: [expression] };
    case "CallExpression":
      switch (calleeName(node).toUpperCase()) {
        case "INDEX":
        case "OFFSET":
          return { named: all.slice(0, 1), read: all.slice(1) };
        case "IF":
        case "CHOOSE":
          return { named: all.slice(1), read: all.slice(0, 1) };
        case "INDIRECT":
          return { named: [], read: all };
      }
  }
  return { named: [], read: [expression] };
}

/** Where ranges share no cell. */
const NOTHING: Place = { sheet: "", address: "" };

/** The cells that a part means as a reference; null where that is not known. */
export function* chosenPlace(expression: Expression, at: Place): WorkbookTask<Place | null> {
  const { node } = expression;
  const all = parts(expression);
  const [first, second] = all;
  switch (node?.type) {
    case "ReferenceIdentifier": {
      const found = yield* referred(node, expression, at);
      if ("meaning" in found) return yield* chosenPlace(found.meaning, at);
      return "places" in found && found.places.length === 1 ? (found.places[0] ?? null) : null;
    }
    case "UnaryExpression":
      return node.operator === "@" && first ? yield* ofOwnRow(first, at) : null;
    case "BinaryExpression": {
      if (!/^[: ]$/.test(node.operator) || !first || !second) return null;
      const from = yield* chosenPlace(first, at);
      const to =
        from && (yield* chosenPlace(second, node.operator === ":" ? inSheet(at, from) : at));
      return from && to && joined(node.operator, from, to);
    }
    case "CallExpression":
      switch (calleeName(node).toUpperCase()) {
        case "INDEX":
          return yield* indexed(all, at);
        case "OFFSET":
          return yield* moved(all, at);
        case "INDIRECT":
          return yield* named(all, at);
        case "CHOOSE": {
          const found = yield* chosen(expression, at);
          return found && "expression" in found ? yield* chosenPlace(found.expression, at) : null;
        }
      }
  }
  return null;
}

function inSheet(at: Place, { sheet }: Place): Place {
  return { ...at, sheet };
}

function joined(operator: string, from: Place, to: Place): Place | null {
  const [a, b] = [boxOf(from.address), boxOf(to.address)];
  if (!a || !b) return null;
  if (operator === " ") {
    const box = isOneSheet(from, to) ? sharedBox(a, b) : null;
    return box ? { sheet: from.sheet, address: addressOf(box) } : NOTHING;
  }
  if (!isOneSheet(from, to)) return null;
  return {
    sheet: from.sheet,
    address: addressOf({
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    }),
  };
}

function isOneSheet(a: Place, b: Place): boolean {
  return a.sheet.toLowerCase() === b.sheet.toLowerCase();
}

/** `@A1:A9` is the cell in the formula's own row, or column. */
function* ofOwnRow(range: Expression, at: Place): WorkbookTask<Place | null> {
  const place = yield* chosenPlace(range, at);
  const [box, own] = [place && boxOf(place.address), boxOf(at.address)];
  if (!place || !box || !own) return place;
  const isOneCell = box.top === box.bottom && box.left === box.right;
  if (isOneCell || (box.top !== box.bottom && box.left !== box.right)) return place;
  const line =
    box.left === box.right
      ? { ...own, left: 0, right: LAST_COLUMN }
      : { ...own, top: 0, bottom: LAST_ROW };
  const shared = sharedBox(box, line);
  return shared ? { ...place, address: addressOf(shared) } : NOTHING;
}

function* indexed(given: readonly Expression[], at: Place): WorkbookTask<Place | null> {
  const [range, first, second, area] = given;
  const place = range && !area ? yield* chosenPlace(range, at) : null;
  const box = place && boxOf(place.address);
  if (!place || !box) return null;
  const isRow = box.top === box.bottom && !second;
  const row = isRow ? 1 : yield* numberOf(first, at, 0);
  const column = yield* numberOf(isRow ? first : second, at, isRow || box.left < box.right ? 0 : 1);
  return placeIn(place.sheet, {
    top: row === 0 ? box.top : box.top + row - 1,
    bottom: row === 0 ? box.bottom : box.top + row - 1,
    left: column === 0 ? box.left : box.left + column - 1,
    right: column === 0 ? box.right : box.left + column - 1,
  });
}

function* moved(given: readonly Expression[], at: Place): WorkbookTask<Place | null> {
  const [range, down, right, height, width] = given;
  const place = range ? yield* chosenPlace(range, at) : null;
  const box = place && boxOf(place.address);
  if (!place || !box) return null;
  const top = box.top + (yield* numberOf(down, at, 0));
  const left = box.left + (yield* numberOf(right, at, 0));
  const rows = yield* numberOf(height, at, box.bottom - box.top + 1);
  const columns = yield* numberOf(width, at, box.right - box.left + 1);
  return placeIn(place.sheet, {
    top: rows < 0 ? top + rows + 1 : top,
    bottom: rows < 0 ? top : top + rows - 1,
    left: columns < 0 ? left + columns + 1 : left,
    right: columns < 0 ? left : left + columns - 1,
  });
}

function* named(given: readonly Expression[], at: Place): WorkbookTask<Place | null> {
  const [text, style] = given;
  if (!text || (style && (yield* knownValue(style, at)) !== true)) return null;
  const reference = yield* knownValue(text, at);
  const meaning = typeof reference === "string" ? parseFormula(`=${reference}`) : null;
  return meaning && (yield* chosenPlace(meaning, at));
}

function placeIn(sheet: string, box: Box): Place | null {
  const { top, left, bottom, right } = box;
  const isInSheet =
    top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN && top <= bottom;
  return isInSheet && left <= right ? { sheet, address: addressOf(box) } : null;
}

/** A whole number that a part comes to; NaN where it is not known. */
function* numberOf(part: Expression | undefined, at: Place, missing: number): WorkbookTask<number> {
  if (!part?.node) return missing;
  const value = yield* knownValue(part, at);
  return typeof value === "number" ? Math.trunc(value) : NaN;
}
