import type { Explanation } from "../core/evidence/explanation";

/**
 * What stands behind one cell of a call that fills several; a cell that rests on no fact of its own
 * (a title, a count) keeps the whole.
 * @param row    Counted from 0, from the cell with the formula.
 * @param column Likewise.
 */
export function explanationOfCell(
  explanation: Explanation,
  row: number,
  column: number,
): Explanation {
  const cell = explanation.cells[row]?.[column];
  const value = explanation.rows[row]?.[column];
  if (!cell || value === undefined) return explanation;
  if (cell.factIds.length === 0 && !cell.failure) return explanation;
  return {
    call: explanation.call,
    rows: [[value]],
    evidence: explanation.evidence.filter(({ fact }) => cell.factIds.includes(fact.id)),
    failure: cell.failure,
    cells: [[cell]],
  };
}
