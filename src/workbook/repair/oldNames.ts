import { withNamesOfToday } from "../../core/workbook/cardNames";
import { placeNamed, shownPlace } from "../../core/workbook/places";
import type { Host, Place, PlacedCell } from "../../hosts/host";
import { usesAifin } from "../reading/usesAifin";
import type { StuckCell } from "./stuckCell";

/** Whether a formula may ask a card by the Chinese names of 0.1.0. */
export function hasOldNames(formula: string): boolean {
  return /\.\[?(?:来源|数字|状态)/.test(formula);
}

/**
 * Of some cells, those whose formulas ask a card of AIFIN by the Chinese names of 0.1.0. A card of
 * somebody else's may have the same names: where the formula shows a value, the cell that it asks
 * must call AIFIN.
 */
export async function cellsWithOldNames(
  host: Host,
  cells: readonly PlacedCell[],
): Promise<readonly StuckCell[]> {
  const wanted = cells.filter(({ cell }) => hasOldNames(cell.formula));
  if (wanted.length === 0) return [];
  const names = new Set((await host.names()).map((name) => name.toLowerCase()));
  const renamed = wanted.flatMap(({ place, cell }) => {
    const now = withNamesOfToday(cell.formula, (name) => names.has(name.toLowerCase()));
    const isError = typeof cell.value === "object" && cell.value !== null;
    const isSure = isError || usesAifin(cell.formula);
    const askedPlaces = now?.references.map((one) => placeNamed(one) ?? { ...place, address: one });
    return now && askedPlaces
      ? [{ place, cell, now, asked: isSure ? [] : askedPlaces, isSure }]
      : [];
  });
  const ours = await callingAifin(
    host,
    renamed.flatMap(({ asked: askedPlaces }) => askedPlaces),
  );
  return renamed
    .filter(
      ({ isSure, asked: askedPlaces }) =>
        isSure || askedPlaces.some((one) => ours.has(shownPlace(one))),
    )
    .map(({ place, cell: { formula }, now }) => ({
      place,
      formula,
      rewritten: now.formula,
      reason: "oldNames",
      unknown: [],
    }));
}

async function callingAifin(host: Host, places: readonly Place[]): Promise<ReadonlySet<string>> {
  if (places.length === 0) return new Set();
  const { cells } = await host.readTogether(places, false);
  const ours = places.filter((_, at) => usesAifin(cells[at]?.[0]?.[0]?.formula ?? ""));
  return new Set(ours.map(shownPlace));
}
