import { hasTitles, type WantedTitles } from "../../core/workbook/titles";
import type { Univer } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { TitledTable } from "../host";
import { address } from "./addresses";
import { cellValue } from "./cellValue";
import { usedArea } from "./reading";

/**
 * The rows of a sheet whose texts, side by side, are titles that are wanted, each with the rows
 * below it up to the next that is blank there.
 */
export function tablesByTitles(
  univer: Univer,
  sheet: FWorksheet,
  wanted: WantedTitles,
): readonly TitledTable[] {
  const used = usedArea(univer, sheet.getSheet());
  if (!used) return [];
  const textAt = (row: number, column: number) => {
    const value = cellValue(sheet.getSheet().getCellRaw(row, column));
    return typeof value === "string" ? value : null;
  };
  const isBlank = (row: number, from: number, to: number) => {
    for (let column = from; column <= to; column++)
      if (cellValue(sheet.getSheet().getCellRaw(row, column)) !== null) return false;
    return true;
  };
  const tables: TitledTable[] = [];
  for (let row = used.startRow; row <= used.endRow; row++) {
    for (const { from, titles } of runsOfTexts(row, used.startColumn, used.endColumn, textAt)) {
      if (!hasTitles(titles, wanted)) continue;
      const to = from + titles.length - 1;
      let last = row;
      while (last < used.endRow && !isBlank(last + 1, from, to)) last++;
      const place = {
        sheet: sheet.getSheetName(),
        address: address({ startRow: row, startColumn: from, endRow: last, endColumn: to }),
      };
      tables.push({ place, titles });
    }
  }
  return tables;
}

interface RunOfTexts {
  readonly from: number;
  readonly titles: readonly string[];
}

/** A table has at least two columns. */
const FEWEST_TITLES = 2;

/** Texts that stand side by side in a row. */
function runsOfTexts(
  row: number,
  first: number,
  last: number,
  textAt: (row: number, column: number) => string | null,
): readonly RunOfTexts[] {
  const runs: RunOfTexts[] = [];
  let titles: string[] = [];
  for (let column = first; column <= last + 1; column++) {
    const text = column <= last ? textAt(row, column) : null;
    if (text !== null) titles.push(text);
    else {
      if (titles.length >= FEWEST_TITLES) runs.push({ from: column - titles.length, titles });
      titles = [];
    }
  }
  return runs;
}
