import type { GapReason, RefusalReason } from "../core/evidence/lineage";
import { boxOf, heightOf, widthOf } from "../core/workbook/places";
import { type Cell, isHostFailure, type Place, type Scalar } from "../core/workbook/workbook";
import type { Expression } from "./expression";
import { rangeFigures, mentionsAifin, MOST_FIGURES } from "./rangeFigures";
import { argumentRefusal, refusedArgument } from "./refusal";
import type { ResolvedArgument, ArgumentContext } from "./refusal";
import { referred, type ReferenceNode } from "./referredPlaces";
import { requestCells, type WorkbookTask } from "./workbookTask";

/** A larger range would keep the reader of the pane waiting longer than its answer is worth. */
const MOST_CELLS = 20_000;

/**
 * The cells that a reference means: an address on its own sheet or another one of the same
 * workbook, a name, or part of a table.
 */
export function* resolveReference(
  node: ReferenceNode,
  expression: Expression,
  context: ArgumentContext,
): WorkbookTask<ResolvedArgument | { readonly meaning: Expression }> {
  if (node.kind === "beam") return refusedArgument("whole-column", expression);
  const found = yield* referred(node, expression, context.at);
  if ("meaning" in found) return found;
  if ("reason" in found) {
    const reason = REFUSALS[found.reason] ?? "expression";
    return refusedArgument(reason, expression, reason === "name" ? node.value : "");
  }
  const [place, ...more] = found.places;
  const box = place && boxOf(place.address);
  if (!box) return refusedArgument("name", expression, node.value);
  if (more.length > 0) return refusedArgument("other-workbook", expression);
  if (heightOf(box) * widthOf(box) > MOST_CELLS)
    return refusedArgument("too-large", expression, String(MOST_CELLS));
  return yield* rangeContents(place, expression, context);
}

const REFUSALS: Partial<Record<GapReason, RefusalReason>> = {
  "other-workbook": "other-workbook",
  "several-sheets": "other-workbook",
  table: "table",
  "unknown-name": "name",
};

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
