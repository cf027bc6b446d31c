import { addressOf, heightOf, widthOf } from "../core/workbook/places";
import { type Cell, isHostFailure, type Place, type Scalar } from "../core/workbook/workbook";
import type { Expression } from "./expression";
import { readReference } from "./readReference";
import { rangeFigures, mentionsAifin, MOST_FIGURES } from "./rangeFigures";
import { argumentRefusal, refusedArgument } from "./refusal";
import type { ResolvedArgument, ArgumentContext } from "./refusal";
import { requestCells, type WorkbookTask } from "./workbookTask";

/** A larger range would keep the reader of the pane waiting longer than its answer is worth. */
const MOST_CELLS = 20_000;

/**
 * The cells that a reference names, on its own sheet or another one of the same workbook.
 * @param kind As the parser tells it: `beam` is whole columns or rows, `table` a structured
 *   reference.
 */
export function* resolveReference(
  kind: "range" | "beam" | "table",
  reference: string,
  expression: Expression,
  argumentContext: ArgumentContext,
): WorkbookTask<ResolvedArgument> {
  if (kind === "beam") return refusedArgument("whole-column", expression);
  if (kind === "table") return refusedArgument("table", expression);
  const parsed = readReference(reference);
  if (!parsed || typeof parsed.target === "string")
    return refusedArgument("expression", expression);
  const { context, target: box } = parsed;
  const sheet = context[0] ?? argumentContext.sheet;
  if (context.length > 1 || /[[\]:]/.test(sheet))
    return refusedArgument("other-workbook", expression);
  if (heightOf(box) * widthOf(box) > MOST_CELLS)
    return refusedArgument("too-large", expression, String(MOST_CELLS));
  return yield* rangeContents({ sheet, address: addressOf(box) }, expression, argumentContext);
}

function* rangeContents(
  place: Place,
  expression: Expression,
  argumentContext: ArgumentContext,
): WorkbookTask<ResolvedArgument> {
  try {
    return yield* withFigures(place, yield* requestCells(place), expression, argumentContext);
  } catch (failure) {
    if (!isHostFailure(failure)) throw failure;
    return refusedArgument("unreadable", expression, failure.message);
  }
}

function* withFigures(
  place: Place,
  rows: readonly (readonly Cell[])[],
  expression: Expression,
  argumentContext: ArgumentContext,
): WorkbookTask<ResolvedArgument> {
  const cells: Scalar[][] = [];
  for (const row of rows) {
    const line: Scalar[] = [];
    for (const { value } of row) {
      if (typeof value === "object" && value !== null)
        return refusedArgument("error-value", expression, value.error);
      line.push(value);
    }
    cells.push(line);
  }
  if (rows.length * (rows[0]?.length ?? 0) > MOST_FIGURES) {
    if (!rows.flat().some(({ formula }) => mentionsAifin(formula))) return { cells };
    return { cells, doubt: argumentRefusal("too-many-figures", expression, String(MOST_FIGURES)) };
  }
  const found = yield* rangeFigures(place, rows, cells, argumentContext);
  if (!found.unfollowed) return { cells: found.cells };
  const { address } = found.unfollowed;
  return { cells: found.cells, doubt: argumentRefusal("unknown-figure", expression, address) };
}
