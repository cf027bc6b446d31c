import type { PackRow } from "./importedFact";

/** What a newer table says otherwise, figure by figure. */
export interface FactChanges {
  readonly added: readonly PackRow[];
  /** Other numbers, or the same with another unit, status, bound or period known. */
  readonly changed: readonly { readonly before: PackRow; readonly after: PackRow }[];
  readonly removed: readonly PackRow[];
  readonly unchanged: number;
}

/** What makes a figure another one; where it stands in its file, and since when, do not. */
const COMPARED = ["value", "low", "high", "unit", "qualifier", "status"] as const;

/** Compares the facts of two versions of a table, known by their ids. */
export function changedFacts(before: readonly PackRow[], after: readonly PackRow[]): FactChanges {
  const old = new Map(before.map((fact) => [fact.id, fact]));
  const next = new Set(after.map(({ id }) => id));
  const both = after.flatMap((fact) => {
    const was = old.get(fact.id);
    return was ? [{ before: was, after: fact }] : [];
  });
  const changed = both.filter((pair) =>
    COMPARED.some((column) => (pair.before[column] ?? "") !== (pair.after[column] ?? "")),
  );
  return {
    added: after.filter(({ id }) => !old.has(id)),
    changed,
    removed: before.filter(({ id }) => !next.has(id)),
    unchanged: both.length - changed.length,
  };
}
