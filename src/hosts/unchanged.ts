import type { CellValue, Replacement, SeenCell } from "./host";

/** Whether the cells of a range hold still what they were seen to hold. */
export function isUnchanged(
  cells: readonly (readonly SeenCell[])[],
  { seen, withValues }: Pick<Replacement, "seen" | "withValues">,
): boolean {
  return seen.every((row, down) =>
    row.every((before, right) => {
      const now = cells[down]?.[right];
      return now !== undefined && holdsSame(now, before, withValues);
    }),
  );
}

function holdsSame(now: SeenCell, before: SeenCell, withValues: boolean): boolean {
  if (now.formula !== before.formula) return false;
  return (now.formula !== "" && !withValues) || keyOf(now.value) === keyOf(before.value);
}

/** A blank cell and an empty text look alike, and a host may tell either. */
function keyOf(value: CellValue): CellValue {
  return typeof value === "object" ? (value?.error ?? "") : value;
}
