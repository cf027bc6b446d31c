import type { ArgumentCell, TracedValue, Tracing } from "../core/library/functionsLibrary";
import type { Lineage } from "../core/evidence/lineage";
import { cellAt, cornerOf, shownPlace } from "../core/workbook/places";
import type { Place } from "../core/workbook/workbook";
import type { WorkbookTask } from "./workbookTask";

/** Finds what stands behind cells: of each, in their order, or of all together. */
export type TraceCells = (
  places: readonly Place[],
  isTogether: boolean,
) => WorkbookTask<readonly Lineage[]>;

/**
 * The cells of a range, those that are traced with what stands behind them; where they are traced
 * together, the first with what stands behind them all.
 */
export function* tracedCells<C extends ArgumentCell>(
  cells: readonly (readonly C[])[],
  place: Place,
  tracing: Tracing,
  trace: TraceCells,
): WorkbookTask<readonly (readonly (C | TracedValue)[])[]> {
  const { top, left } = cornerOf(place);
  const at = (down: number, right: number) =>
    cellAt(place.sheet, { top: top + down, left: left + right });
  const traced = cells.flatMap((row, down) =>
    row.flatMap((cell, right) => (isTraced(cell, tracing) ? [at(down, right)] : [])),
  );
  const isTogether = tracing.endsWith("together");
  const found = traced.length > 0 ? yield* trace(traced, isTogether) : [];
  const lineages = new Map(found.map((lineage) => [shownPlace(lineage.place), lineage]));
  for (const place of isTogether ? traced.slice(1) : [])
    lineages.set(shownPlace(place), { place, facts: [], gaps: [], inputs: [] });
  return cells.map((row, down) =>
    row.map((cell, right) => {
      const lineage = lineages.get(shownPlace(at(down, right)));
      return lineage ? withLineage(cell, lineage) : cell;
    }),
  );
}

function isTraced(cell: ArgumentCell, tracing: Tracing): boolean {
  if (cell === null || cell === undefined || cell === "") return false;
  return tracing.startsWith("always") || !carriesFacts(cell);
}

function carriesFacts(cell: ArgumentCell): boolean {
  if (typeof cell !== "object" || cell === null) return false;
  return typeof cell.properties?.FactId?.basicValue === "string";
}

function withLineage(cell: ArgumentCell, lineage: Lineage): TracedValue {
  if (typeof cell === "object" && cell !== null) return { ...cell, lineage };
  return { type: "Followed", basicValue: cell ?? null, lineage };
}
