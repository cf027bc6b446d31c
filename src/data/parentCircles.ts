import type { Entity } from "../core/facts/fact";
import { inEnglish, type TableProblem } from "./tableProblem";

/** An entity as it was read from a row. */
interface Row {
  readonly number: number;
  readonly record: Pick<Entity, "id" | "parent">;
}

/** Whoever is a part of itself has no whole. */
export function parentCircles(entities: readonly Row[]): readonly TableProblem[] {
  const parents = new Map(entities.map(({ record }) => [record.id, record.parent]));
  return entities
    .filter(({ record }) => isAboveItself(record.id, parents))
    .map(({ number, record }) => ({
      table: "entities" as const,
      row: number,
      column: "parent",
      expected: inEnglish("an entity that is not a part of this one"),
      found: record.parent,
    }));
}

function isAboveItself(id: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  let above = parents.get(id);
  while (above && !seen.has(above)) {
    if (above === id) return true;
    seen.add(above);
    above = parents.get(above);
  }
  return false;
}
