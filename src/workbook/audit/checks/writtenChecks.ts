import { boxOf, cellAt } from "../../../core/workbook/places";
import { callItself } from "../../../formulas/calls";
import { calleeName, type Expression } from "../../../formulas/expression";
import { parts } from "../../../formulas/parts";
import type { Place } from "../../../hosts/host";
import type { Finding } from "./finding";
import { keyOf, type ModelBook, type BookCell } from "./modelBook";

/** What is to be seen in how a cell is written, and in the cells beside it. */
export function writtenFindings(
  one: BookCell,
  whole: Expression | null,
  book: ModelBook,
): readonly Finding[] {
  const { place } = one;
  if (!whole) return isBreak(one, book) ? [finding("broken-row", place)] : [];
  return [
    ...(hasTypedFactor(whole) ? [finding("typed-factor", place)] : []),
    ...(hasVolatileArgument(whole, false) ? [finding("volatile-argument", place)] : []),
    ...leftOut(one, whole, book),
  ];
}

function finding(check: Finding["check"], place: Place): Finding {
  return { check, at: [place], facts: [], repair: null };
}

/** A typed number that a call of AIFIN in the same formula is multiplied with, but for units. */
function hasTypedFactor(expression: Expression): boolean {
  const { node } = expression;
  const all = parts(expression);
  if (node?.type === "BinaryExpression" && /^[*/]$/.test(node.operator)) {
    const isTyped = all.some(({ node: part }) => typeof valueOf(part) === "number");
    const isUnit = all.some(({ node: part }) => /^10*$/.test(String(valueOf(part))));
    if (isTyped && !isUnit && all.some(callsAifin)) return true;
  }
  return callItself(expression) ? false : all.some(hasTypedFactor);
}

function valueOf(node: Expression["node"]): unknown {
  return node?.type === "Literal" ? node.value : undefined;
}

function callsAifin(expression: Expression): boolean {
  return callItself(expression) !== null || parts(expression).some(callsAifin);
}

function hasVolatileArgument(expression: Expression, isInCall: boolean): boolean {
  const { node } = expression;
  const name = node?.type === "CallExpression" ? calleeName(node).toUpperCase() : "";
  if (isInCall && VOLATILE.test(name)) return true;
  const isInside = isInCall || callItself(expression) !== null;
  return parts(expression).some((part) => hasVolatileArgument(part, isInside));
}

const VOLATILE = /^(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT)$/;

/** A typed number between two cells of its row whose formulas call AIFIN. */
function isBreak({ place, cell, calls }: BookCell, { cells }: ModelBook): boolean {
  const box = boxOf(place.address);
  if (typeof cell.value !== "number" || calls.length > 0 || !box || box.left === 0) return false;
  return [box.left - 1, box.left + 1].every((left) => {
    const beside = cells.get(keyOf(cellAt(place.sheet, { top: box.top, left })));
    return beside !== undefined && beside.cell.formula !== "" && beside.calls.length > 0;
  });
}

/** `=SUM(B2:B8)` below B9, where B9 goes on with figures of AIFIN. */
function leftOut(
  { place, cell }: BookCell,
  whole: Expression,
  { cells }: ModelBook,
): readonly Finding[] {
  const { node } = whole;
  if (node?.type !== "CallExpression" || calleeName(node).toUpperCase() !== "SUM") return [];
  const [argument, more] = node.arguments;
  if (argument?.type !== "ReferenceIdentifier" || more || /[!$]/.test(argument.value)) return [];
  const [box, own] = [boxOf(argument.value), boxOf(place.address)];
  if (!box || !own || box.left !== box.right || box.left !== own.left) return [];
  if (box.top === box.bottom || own.top !== box.bottom + 2) return [];
  const at = (top: number) => cells.get(keyOf(cellAt(place.sheet, { top, left: box.left })));
  const [last, next] = [at(box.bottom), at(box.bottom + 1)];
  if (!last || !next || last.calls.length === 0 || next.calls.length === 0) return [];
  const end = cellAt(place.sheet, { top: box.bottom + 1, left: box.left });
  const [first = ""] = argument.value.split(":");
  const formula = cell.formula.replace(argument.value, `${first}:${end.address}`);
  return [{ check: "last-row-left-out", at: [place, end], facts: [], repair: { place, formula } }];
}
