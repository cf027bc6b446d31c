import type { Dataset } from "../../core/facts/dataset";
import type { Fact, Source } from "../../core/facts/fact";
import type { Place } from "../../hosts/host";
import type { AuditedCell } from "../audit/audit";

/**
 * A document of the Sources sheet: its number, and every figure of it with the cell that uses it.
 */
export interface CitedSource {
  /** Counted from 1; it stays the document's number whenever the sheet is refreshed. */
  readonly number: number;
  readonly source: Source;
  readonly uses: readonly Use[];
}

export interface Use {
  readonly place: Place;
  readonly fact: Fact;
}

/**
 * The documents behind the cells of a workbook, each once. Those that have a number keep it, also
 * where no cell uses them any more, so that a footnote never comes to mean another document; new
 * ones follow in the order of their first use.
 * @param numbered Ids of the documents that stand in the sheet, in the order of their numbers.
 */
export function citedSources(
  cells: readonly Pick<AuditedCell, "place" | "factIds">[],
  numbered: readonly string[],
  dataset: Dataset,
): readonly CitedSource[] {
  const uses = new Map<string, Use[]>(numbered.map((id) => [id, []]));
  for (const { place, factIds } of cells)
    for (const id of factIds) {
      const fact = dataset.fact(id);
      if (fact) uses.set(fact.source, [...(uses.get(fact.source) ?? []), { place, fact }]);
    }
  return [...uses].flatMap(([id, found], at) => {
    const source = dataset.sources.get(id);
    return source ? [{ number: at + 1, source, uses: found }] : [];
  });
}

/** The numbers of the documents that each cell rests on, lowest first. */
export function numbersByCell(
  sources: readonly CitedSource[],
): readonly (readonly [place: Place, numbers: readonly number[]])[] {
  const found = new Map<string, { readonly place: Place; readonly numbers: Set<number> }>();
  for (const { number, uses } of sources)
    for (const { place } of uses) {
      const key = JSON.stringify(place);
      const one = found.get(key) ?? { place, numbers: new Set<number>() };
      one.numbers.add(number);
      found.set(key, one);
    }
  return [...found.values()].map(({ place, numbers }) => [
    place,
    [...numbers].sort((a, b) => a - b),
  ]);
}
