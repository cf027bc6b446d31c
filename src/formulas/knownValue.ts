import { addressOf, boxOf, heightOf, widthOf } from "../core/workbook/places";
import { type CellValue, isHostFailure, type Place, type Scalar } from "../core/workbook/workbook";
import { calleeName, type Expression } from "./expression";
import { usedPart } from "./filledCells";
import { parts } from "./parts";
import { referred } from "./referredPlaces";
import { requestCell, requestCells, type WorkbookTask } from "./workbookTask";

/**
 * The one value that a part comes to, where that is plain: literals, single cells by what they hold
 * now, names of those, `+ - * / & %`, ROW, COLUMN, ROWS, COLUMNS, COUNT, COUNTA and MATCH;
 * undefined for all else.
 * @param at The cell of the formula; without an address where only its sheet is known.
 */
export function* knownValue(expression: Expression, at: Place): WorkbookTask<Scalar | undefined> {
  const { node } = expression;
  switch (node?.type) {
    case "Literal":
      return node.value;
    case "ReferenceIdentifier": {
      if (/^(true|false)$/i.test(node.value)) return node.value.toLowerCase() === "true";
      const found = yield* referred(node, expression, at);
      if ("meaning" in found) return yield* knownValue(found.meaning, at);
      const [place] = "places" in found ? found.places : [];
      return place && isOneCell(place) ? yield* cellValue(place) : undefined;
    }
    case "UnaryExpression":
    case "BinaryExpression": {
      const values: Scalar[] = [];
      for (const part of parts(expression)) {
        const value = yield* knownValue(part, at);
        if (value === undefined) return undefined;
        values.push(value);
      }
      return applied(node.operator, values);
    }
    case "CallExpression":
      return yield* measured(calleeName(node).toUpperCase(), parts(expression), at);
    default:
      return undefined;
  }
}

function isOneCell({ address }: Place): boolean {
  const box = boxOf(address);
  return box !== null && heightOf(box) * widthOf(box) === 1;
}

function* cellValue(place: Place): WorkbookTask<Scalar | undefined> {
  try {
    const { value } = yield* requestCell(place);
    return typeof value === "object" && value !== null ? undefined : value;
  } catch (failure) {
    if (!isHostFailure(failure)) throw failure;
    return undefined;
  }
}

function applied(operator: string, values: readonly Scalar[]): Scalar | undefined {
  if (operator === "&") return values.map((value) => String(value ?? "")).join("");
  const [a, b] = values.map((value) => value ?? 0);
  if (typeof a !== "number" || (values.length > 1 && typeof b !== "number")) return undefined;
  if (typeof b !== "number") return operator === "%" ? a / 100 : operator === "-" ? -a : a;
  const result = { "+": a + b, "-": a - b, "*": a * b, "/": a / b }[operator];
  return result !== undefined && Number.isFinite(result) ? result : undefined;
}

/** Where a reference begins, how far it reaches, how many values it has, or where one stands. */
function* measured(
  name: string,
  given: readonly Expression[],
  at: Place,
): WorkbookTask<Scalar | undefined> {
  if (name === "MATCH") return yield* matched(given, at);
  if (!/^((ROW|COLUMN)S?|COUNTA?)$/.test(name)) return undefined;
  const [part] = given;
  const node = part?.node;
  const found =
    part && node?.type === "ReferenceIdentifier" ? yield* referred(node, part, at) : null;
  const place = node ? (found && "places" in found ? found.places[0] : undefined) : at;
  const box = boxOf(place?.address ?? "");
  if (!place || !box) return undefined;
  if (name.startsWith("COUNT")) {
    const values = given.length > 1 ? null : (yield* usedValues(place))?.values;
    return values?.filter((value) =>
      name === "COUNT" ? typeof value === "number" : value !== null,
    ).length;
  }
  return { ROW: box.top + 1, COLUMN: box.left + 1, ROWS: heightOf(box), COLUMNS: widthOf(box) }[
    name
  ];
}

/** MATCH of a value that must be there, `MATCH("ARR",A:A,0)`. */
function* matched(
  [wanted, range, kind]: readonly Expression[],
  at: Place,
): WorkbookTask<Scalar | undefined> {
  if (!wanted || range?.node?.type !== "ReferenceIdentifier" || !kind) return undefined;
  const value = yield* knownValue(wanted, at);
  const found = yield* referred(range.node, range, at);
  const [place] = "places" in found ? found.places : [];
  if (value === undefined || !place || Number(yield* knownValue(kind, at)) !== 0) return undefined;
  const used = yield* usedValues(place);
  const index = used?.values.findIndex((one) => folded(one) === folded(value)) ?? -1;
  return used && index >= 0 ? used.before + index + 1 : undefined;
}

function folded(value: CellValue): CellValue {
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** The values of a range as far as its sheet is used, and how many cells of a line are before. */
function* usedValues(
  place: Place,
): WorkbookTask<{ readonly values: readonly CellValue[]; readonly before: number } | null> {
  const [whole, box] = [boxOf(place.address), yield* usedPart(place)];
  if (!whole || !box) return null;
  if (heightOf(box) * widthOf(box) > MOST_CELLS) return null;
  const rows = yield* requestCells({ sheet: place.sheet, address: addressOf(box) });
  return {
    values: rows.flat().map(({ value }) => value),
    before: box.top - whole.top + box.left - whole.left,
  };
}

const MOST_CELLS = 20_000;
