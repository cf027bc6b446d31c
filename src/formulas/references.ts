import type { Place } from "../core/workbook/workbook";
import { callItself, parseFormula } from "./calls";
import { chosen, chooserParts } from "./chosenCells";
import { calleeName, type Expression, textOf } from "./expression";
import { matchedCells } from "./matchedCells";
import { foreignFunction } from "./otherWorkbooks";
import { parts } from "./parts";
import { definitionOf, referred, type ReferenceNode, type Stop } from "./referredPlaces";
import { requestNames, type WorkbookTask } from "./workbookTask";

/**
 * What a formula reads, wherever it may choose its value from: also the branch of an IF that is not
 * taken now. A cell that it only names, as `ROW(A1)` does, is not read.
 */
export interface References {
  readonly places: readonly Place[];
  /** Of the places, those that AIFIN is asked with: a year there is no input. */
  readonly asked: ReadonlySet<Place>;
  /** What refers to something that cannot be found. */
  readonly stops: readonly Stop[];
}

/** @param at Where the formula stands: a reference without a sheet means this one's. */
export function* formulaReferences(whole: Expression, at: Place): WorkbookTask<References> {
  const walk: Walk = {
    at,
    places: [],
    asked: new Set(),
    stops: [],
    inCall: false,
    open: new Set(),
  };
  yield* visit(whole, walk);
  return walk;
}

interface Walk extends References {
  readonly at: Place;
  readonly places: Place[];
  readonly asked: Set<Place>;
  readonly stops: Stop[];
  /** Whether this part is given to a call of AIFIN. */
  readonly inCall: boolean;
  /** The formulas of names that are being followed, which may name one another in a circle. */
  readonly open: Set<string>;
}

function* visit(expression: Expression, walk: Walk): WorkbookTask<void> {
  const { node } = expression;
  switch (node?.type) {
    case undefined:
      return;
    case "ErrorLiteral":
      if (node.value === "#REF!") walk.stops.push({ reason: "lost-reference", text: node.value });
      return;
    case "ReferenceIdentifier":
      return yield* visitReference(node, expression, walk);
    case "UnaryExpression":
    case "BinaryExpression":
      if (/^[: @]$/.test(node.operator)) return yield* visitChosen(expression, walk);
      break;
    case "CallExpression":
      return yield* visitCall(calleeName(node), expression, walk);
  }
  yield* visitAll(parts(expression), walk);
}

function* visitAll(all: readonly Expression[], walk: Walk): WorkbookTask<void> {
  for (const part of all) yield* visit(part, walk);
}

function* visitReference(
  node: ReferenceNode,
  expression: Expression,
  walk: Walk,
): WorkbookTask<void> {
  const found = yield* referred(node, expression, walk.at);
  if ("reason" in found) walk.stops.push(found);
  else if ("places" in found) addPlaces(found.places, walk);
  // What LET names is visited where it is defined.
  else if (!expression.names.has(node.value.toLowerCase())) yield* visitOnce(found.meaning, walk);
}

function addPlaces(places: readonly Place[], walk: Walk): void {
  walk.places.push(...places);
  if (walk.inCall) for (const place of places) walk.asked.add(place);
}

function* visitOnce(meaning: Expression, walk: Walk): WorkbookTask<void> {
  if (walk.open.has(meaning.formula)) return;
  walk.open.add(meaning.formula);
  yield* visit(meaning, walk);
  walk.open.delete(meaning.formula);
}

function* visitCall(callee: string, expression: Expression, walk: Walk): WorkbookTask<void> {
  const name = callee.toUpperCase();
  const given = parts(expression);
  const foreign = foreignFunction(callee);
  if (foreign) walk.stops.push({ reason: "other-workbook", text: foreign });
  if (callItself(expression)) return yield* visitAll(given, { ...walk, inCall: true });
  if (NAMING.has(name) || (name === "CELL" && !readsContents(given[0])))
    return yield* visitChooser(given, walk);
  if (CHOOSING.has(name)) return yield* visitChosen(expression, walk);
  const matched = yield* matchedCells(name, given, walk.at);
  if (matched) {
    addPlaces(matched.places, walk);
    return yield* visitAll(matched.others, walk);
  }
  const definition =
    !USUAL.test(name) && definitionOf(callee, walk.at.sheet, (yield* requestNames()) ?? []);
  const body = definition ? parseFormula(definition.formula) : null;
  if (body) yield* visitOnce(body, walk);
  yield* visitAll(given, walk);
}

/** Functions that are no names of LAMBDA: for these the names of the workbook are not asked for. */
const USUAL =
  /^(|SUM(IFS?|PRODUCT)?|IFS?|IFERROR|IFNA|AND|OR|NOT|MIN|MAX|AVERAGE|ROUND.*|ABS|_.*)$/;

/** Functions that ask where a reference is, not what its cells hold. */
const NAMING = new Set("ROW COLUMN ROWS COLUMNS SHEET SHEETS ISREF AREAS FORMULATEXT".split(" "));

/** Functions whose answer may be a reference. */
const CHOOSING = new Set(["INDEX", "OFFSET", "INDIRECT", "CHOOSE"]);

function readsContents(kind: Expression | undefined): boolean {
  const node = kind?.node;
  return node?.type !== "Literal" || /^(contents|type|prefix)$/i.test(String(node.value));
}

/** Visits what is read to find out which cells a reference means, not those cells. */
function* visitChooser(all: readonly Expression[], walk: Walk): WorkbookTask<void> {
  for (const expression of all) {
    const { named, read } = chooserParts(expression);
    yield* visitAll(read, walk);
    yield* visitChooser(named, walk);
  }
}

/** Visits a part that chooses its cells: those that it chooses now, where that is known. */
function* visitChosen(expression: Expression, walk: Walk): WorkbookTask<void> {
  const found = yield* chosen(expression, walk.at);
  if (found === null) {
    const { node } = expression;
    const mustBeKnown =
      node?.type === "BinaryExpression"
        ? node.operator === ":"
        : node?.type === "CallExpression" && /^(offset|indirect)$/i.test(calleeName(node));
    if (mustBeKnown) walk.stops.push({ reason: "moving-reference", text: textOf(expression) });
    const all = parts(expression);
    const isOffset = node?.type === "CallExpression" && /^offset$/i.test(calleeName(node));
    if (isOffset) yield* visitChooser(all.slice(0, 1), walk);
    return yield* visitAll(isOffset ? all.slice(1) : all, walk);
  }
  if ("expression" in found) yield* visit(found.expression, walk);
  else addPlaces(found.place ? [found.place] : [], walk);
  yield* visitAll(chooserParts(expression).read, walk);
}
