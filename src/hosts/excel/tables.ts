import { hasTitles, type WantedTitles } from "../../core/workbook/titles";
import type { Place, TitledTable } from "../host";
import { addressOf } from "../../core/workbook/places";
import { requireBox, requirePlace } from "./addresses";
import { inExcel, inSheet } from "./session";

/** Excel's own tables that show their titles, and whose titles are wanted. */
export function excelTables(wanted: WantedTitles): Promise<readonly TitledTable[]> {
  return inExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/showHeaders");
    await context.sync();
    const parts = tables.items
      .filter(({ showHeaders }) => showHeaders)
      .map((table) => ({ titles: table.getHeaderRowRange(), body: table.getDataBodyRange() }));
    for (const { titles, body } of parts) {
      titles.load("address,values");
      body.load("address");
    }
    await context.sync();
    return parts.flatMap(({ titles: { values, address }, body }) => {
      const [row = []]: readonly (readonly unknown[])[] = values;
      const titles = row.map(String);
      if (!hasTitles(titles, wanted)) return [];
      const { sheet, address: first } = requirePlace(address);
      const { bottom } = requireBox(requirePlace(body.address).address);
      return [{ place: { sheet, address: addressOf({ ...requireBox(first), bottom }) }, titles }];
    });
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
