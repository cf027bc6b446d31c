import { parseA1Ref } from "@borgar/fx";
import type { Place } from "../../../hosts/host";
import { cornerOf } from "../../../core/workbook/places";
import type { FilledCall } from "./formulaText";

/**
 * Whether a call reads the cell that it is to stand in, by the addresses of its arguments: it would
 * go round in a circle.
 */
export function readsItself({ arguments: given }: FilledCall, place: Place): boolean {
  return given.some(
    (argument) =>
      typeof argument === "object" &&
      argument !== null &&
      "reference" in argument &&
      covers(argument.reference, place),
  );
}

function covers(reference: string, place: Place): boolean {
  const cells = parseA1Ref(reference);
  if (!cells || !("range" in cells)) return false;
  const { context = [], range } = cells;
  const [sheet = place.sheet] = context;
  const { top: row, left: column } = cornerOf(place);
  const isIn = (at: number, from: number | null | undefined, to: number | null | undefined) =>
    at >= (from ?? 0) && at <= (to ?? Infinity);
  return (
    sheet.toLowerCase() === place.sheet.toLowerCase() &&
    isIn(row, range.top, range.bottom) &&
    isIn(column, range.left, range.right)
  );
}
