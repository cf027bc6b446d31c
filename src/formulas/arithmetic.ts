import type { AstExpression } from "@borgar/fx";
import type { OwnCall } from "../core/evidence/lineage";
import { boxOf, heightOf, widthOf } from "../core/workbook/places";
import type { CellValue, Place, WorkbookReader } from "../core/workbook/workbook";
import { callItself, parseFormula } from "./calls";
import { calleeName, type Expression } from "./expression";
import { parts } from "./parts";
import { addressedPlace } from "./referredPlaces";

/** What a formula comes to. */
interface Answer {
  readonly value: CellValue;
}

/**
 * What a formula comes to that does plain arithmetic with calls of AIFIN: `+ - * / ^ %`, brackets,
 * LET, IFERROR and IFNA over calls of one cell, literals and single cells. Nothing is guessed:
 * texts are never taken for numbers, as a program may do.
 * @param sheet Where the formula stands.
 * @param calls Of the formula, with what they answer.
 * @returns null where only the program's own engine can tell.
 */
export async function arithmeticAnswer(
  formula: string,
  sheet: string,
  calls: readonly OwnCall[],
  reader: Pick<WorkbookReader, "read">,
): Promise<Answer | null> {
  const whole = parseFormula(formula);
  const answers = new Map(calls.map((call) => [call.text, answerOf(call)]));
  return whole && evaluate(whole, { sheet, answers, reader });
}

interface EvaluationContext {
  readonly sheet: string;
  readonly answers: ReadonlyMap<string, Answer | null>;
  readonly reader: Pick<WorkbookReader, "read">;
}

async function evaluate(
  expression: Expression,
  context: EvaluationContext,
): Promise<Answer | null> {
  const { node, names } = expression;
  switch (node?.type) {
    case "Literal":
      return { value: node.value };
    case "ErrorLiteral":
      return { value: { error: node.value } };
    case "ReferenceIdentifier": {
      const meaning = node.kind === "name" ? names.get(node.value.toLowerCase()) : undefined;
      return meaning ? evaluate(meaning, context) : cellAnswer(expression, context);
    }
    case "LetExpression": {
      const body = parts(expression).at(-1);
      return body ? evaluate(body, context) : null;
    }
    case "UnaryExpression":
    case "BinaryExpression": {
      const given = await Promise.all(parts(expression).map((part) => evaluate(part, context)));
      return applyOperator(node.operator, given);
    }
    case "CallExpression":
      return evaluateCall(node, expression, context);
    default:
      return null;
  }
}

async function cellAnswer(
  expression: Expression,
  { sheet, reader }: EvaluationContext,
): Promise<Answer | null> {
  const { node } = expression;
  if (node?.type !== "ReferenceIdentifier") return null;
  const place = addressedPlace(node.value, sheet);
  if (!place || place.sheet.includes(":") || !isOneCell(place)) return null;
  const [[cell] = []] = await reader.read(place);
  return cell ? { value: cell.value } : null;
}

function isOneCell({ address }: Place): boolean {
  const box = boxOf(address);
  return box !== null && heightOf(box) === 1 && widthOf(box) === 1;
}

async function evaluateCall(
  node: Extract<AstExpression, { type: "CallExpression" }>,
  expression: Expression,
  context: EvaluationContext,
): Promise<Answer | null> {
  const own = callItself(expression);
  if (own) return context.answers.get(own.text) ?? null;
  const catches = CATCHING.get(calleeName(node).toUpperCase());
  const [first, second, ...more] = parts(expression);
  if (!catches || !first || !second || more.length > 0) return null;
  const answer = await evaluate(first, context);
  return answer && isError(answer.value) && catches(answer.value.error)
    ? evaluate(second, context)
    : answer;
}

/** Functions that put a value in the place of an error, and of which. */
const CATCHING = new Map<string, (error: string) => boolean>([
  ["IFERROR", () => true],
  ["IFNA", (error) => error === "#N/A"],
]);

function answerOf({ explanation }: OwnCall): Answer | null {
  if (explanation?.rows.length !== 1 || explanation.rows[0]?.length !== 1) return null;
  const value = explanation.rows[0][0] ?? null;
  return { value: explanation.failure ? { error: String(value) } : value };
}

function applyOperator(operator: string, given: readonly (Answer | null)[]): Answer | null {
  if (given.some((one) => one === null)) return null;
  const values = given.flatMap((one) => one?.value ?? null);
  const failed = values.find(isError);
  if (failed) return { value: failed };
  const [a, b] = values.map(numberOf);
  if (a === undefined || a === null || b === null) return null;
  const result = b === undefined ? UNARY[operator]?.(a) : BINARY[operator]?.(a, b);
  if (result === undefined || isLost(operator, result, a, b)) return null;
  if (operator === "/" && b === 0) return { value: { error: "#DIV/0!" } };
  return { value: Number.isFinite(result) ? result : { error: "#NUM!" } };
}

const UNARY: Readonly<Record<string, (value: number) => number>> = {
  "+": (value) => value,
  "-": (value) => -value,
  "%": (value) => value / 100,
  "@": (value) => value,
};

const BINARY: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => (a === 0 && b === 0 ? NaN : a ** b),
};

/** Whether a sum is so small beside its parts that programs may take it for 0. */
function isLost(operator: string, result: number, a: number, b: number | undefined): boolean {
  if (b === undefined || !"+-".includes(operator) || result === 0) return false;
  return Math.abs(result) < 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function numberOf(value: CellValue): number | null {
  if (typeof value === "boolean") return Number(value);
  if (value === null) return 0;
  return typeof value === "number" ? value : null;
}

function isError(value: CellValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}
