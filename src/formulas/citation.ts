import type { Explanation } from "../core/evidence/explanation";
import type { CitedValue } from "../core/library/functionsLibrary";
import type { Scalar } from "../core/workbook/workbook";
import type { Matrix } from "./refusal";

/**
 * The cells of an answer as another call is handed them: a number that is a reported figure goes
 * with its fact, as its card does in the sheet. Texts, errors and numbers computed from terms are
 * plain.
 */
export function citedRows({ rows, cells, evidence }: Explanation): Matrix {
  const answers = new Set(
    evidence.filter(({ role }) => role === "answer").map(({ fact }) => fact.id),
  );
  return rows.map((row, down) =>
    row.map((value, right) => {
      const [id] = cells[down]?.[right]?.factIds ?? [];
      const isFigure = typeof value === "number" && id !== undefined && answers.has(id);
      return isFigure ? citedValue(value, id) : value;
    }),
  );
}

function citedValue(basicValue: number, id: string): CitedValue {
  return { type: "Double", basicValue, properties: { FactId: { basicValue: id } } };
}

/** The value alone. */
export function plainValue(cell: Scalar | CitedValue): Scalar {
  return typeof cell === "object" && cell !== null ? cell.basicValue : cell;
}
