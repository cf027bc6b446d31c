import { addressOf } from "../../core/places";
import type { CellInput, Host } from "../../hosts/host";
import { freeName } from "../deals/model/naming";

export interface InsertedChart {
  readonly title: string;
  readonly rows: readonly (readonly CellInput[])[];
  /** Of the amounts. */
  readonly format: string;
}

/**
 * Puts the data of a chart into a new sheet at the end of the workbook, with a chart of its own where the host draws charts, and shows it.
 * @returns The name of the sheet.
 * @throws {HostFailure} when the workbook refuses a step; the sheet is taken away before.
 */
export async function insertChart(
  { title, rows, format }: InsertedChart,
  host: Host,
): Promise<string> {
  const sheet = freeName(sheetName(title), await host.sheets(), " ");
  await host.addSheet(sheet);
  try {
    const [bottom, right] = [rows.length - 1, (rows[0]?.length ?? 1) - 1];
    const at = (top: number, left: number, to: number, across: number) => ({
      sheet,
      address: addressOf({ top, left, bottom: to, right: across }),
    });
    await host.setNumberFormat(at(1, 0, bottom, 0), "yyyy-mm-dd");
    await host.setNumberFormat(at(1, 1, bottom, right), format);
    await host.setLook(at(0, 0, 0, right), { bold: true, wrap: true });
    await host.setColumnWidth(at(0, 0, 0, right), COLUMN_CHARACTERS);
    const data = at(0, 0, bottom, right);
    await host.write(data, rows);
    await host.charts?.addChart({
      kind: "line",
      title,
      data,
      seriesBy: "columns",
      at: at(1, right + 2, CHART_ROWS, right + 2 + CHART_COLUMNS),
    });
    await host.select(at(0, 0, 0, 0));
    return sheet;
  } catch (failure) {
    await host.removeSheet(sheet);
    throw failure;
  }
}

/** As much of a title as the name of a sheet may be, with room for a number behind it. */
function sheetName(title: string): string {
  return title
    .replaceAll(/[:\\/?*[\]]/g, " ")
    .slice(0, LONGEST_NAME)
    .trim();
}

const LONGEST_NAME = 27;
const COLUMN_CHARACTERS = 18;
const [CHART_ROWS, CHART_COLUMNS] = [22, 8];
