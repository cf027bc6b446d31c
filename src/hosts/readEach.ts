import { sharedCell } from "../core/workbook/places";
import type { CellsAndSpills, Host, Place } from "./host";

/** What `readTogether` of a host answers that is asked range by range, at no cost. */
export async function readEach(
  { read, spills }: Pick<Host, "read" | "spills">,
  places: readonly Place[],
  withSpills: boolean,
): Promise<CellsAndSpills> {
  const cells = await Promise.all(places.map(read));
  if (!withSpills) return { cells, spills: [] };
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const all = (await Promise.all(sheets.map(spills))).flat();
  return {
    cells,
    spills: all.filter((spill) => places.some((place) => sharedCell(place, spill) !== null)),
  };
}
