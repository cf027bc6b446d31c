import { addressOf } from "../../core/workbook/places";
import { hasTitles, type WantedTitles } from "../../core/workbook/titles";
import type { Place, TitledTable } from "../host";
import { requireBox } from "./addresses";
import { tableShapes } from "./names";
import { inSheet } from "./session";

/** Excel's own tables that show their titles and have those wanted. */
export async function excelTables(wanted: WantedTitles): Promise<readonly TitledTable[]> {
  const all = await tableShapes();
  return all
    .filter(({ columns, hasHeaders }) => hasHeaders && hasTitles(columns, wanted))
    .map(({ place, columns, hasTotals }) => {
      const box = requireBox(place.address);
      const address = addressOf({ ...box, bottom: box.bottom - (hasTotals ? 1 : 0) });
      return { place: { sheet: place.sheet, address }, titles: columns };
    });
}

/** Makes a range a table of Excel's, under a name. */
export function makeTable(place: Place, name: string): Promise<void> {
  return inSheet(
    place,
    async (sheet, context) => {
      sheet.tables.add(place.address, true).name = name;
      await context.sync();
    },
    "change",
  );
}
