import { parseA1Ref } from "@borgar/fx";
import { addressOf, heightOf, widthOf } from "../core/workbook/places";
import { type Cell, isHostFailure, type Place, type Scalar } from "../core/workbook/workbook";
import type { Expression } from "./expression";
import { figures, mentionsAifin, MOST_FIGURES } from "./figures";
import { refusal, refused } from "./refusal";
import type { Resolved, Surroundings } from "./refusal";
import { readCells, type WorkbookTask } from "./workbookTask";

/** A larger range would keep the reader of the pane waiting longer than its answer is worth. */
const MOST_CELLS = 20_000;

/**
 * The cells that a reference names, on its own sheet or another one of the same workbook.
 * @param kind As the parser tells it: `beam` is whole columns or rows, `table` a structured
 *   reference.
 */
export function* referenced(
  kind: "range" | "beam" | "table",
  reference: string,
  expression: Expression,
  around: Surroundings,
): WorkbookTask<Resolved> {
  if (kind === "beam") return refused("whole-column", expression);
  if (kind === "table") return refused("table", expression);
  const parsed = parseA1Ref(reference);
  if (!parsed || !("range" in parsed)) return refused("expression", expression);
  const { context = [], range } = parsed;
  const sheet = context[0] ?? around.sheet;
  if (context.length > 1 || /[[\]:]/.test(sheet)) return refused("other-workbook", expression);
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  const box = { top, left, bottom: range.bottom ?? top, right: range.right ?? left };
  if (heightOf(box) * widthOf(box) > MOST_CELLS)
    return refused("too-large", expression, String(MOST_CELLS));
  return yield* contents({ sheet, address: addressOf(box) }, expression, around);
}

function* contents(
  place: Place,
  expression: Expression,
  around: Surroundings,
): WorkbookTask<Resolved> {
  try {
    return yield* withFigures(place, yield* readCells(place), expression, around);
  } catch (failure) {
    if (!isHostFailure(failure)) throw failure;
    return refused("unreadable", expression, failure.message);
  }
}

function* withFigures(
  place: Place,
  rows: readonly (readonly Cell[])[],
  expression: Expression,
  around: Surroundings,
): WorkbookTask<Resolved> {
  const cells: Scalar[][] = [];
  for (const row of rows) {
    const line: Scalar[] = [];
    for (const { value } of row) {
      if (typeof value === "object" && value !== null)
        return refused("error-value", expression, value.error);
      line.push(value);
    }
    cells.push(line);
  }
  if (rows.length * (rows[0]?.length ?? 0) > MOST_FIGURES) {
    if (!rows.flat().some(({ formula }) => mentionsAifin(formula))) return { cells };
    return { cells, doubt: refusal("too-many-figures", expression, String(MOST_FIGURES)) };
  }
  const found = yield* figures(place, rows, cells, around);
  if (!found.unfollowed) return { cells: found.cells };
  const { address } = found.unfollowed;
  return { cells: found.cells, doubt: refusal("unknown-figure", expression, address) };
}
