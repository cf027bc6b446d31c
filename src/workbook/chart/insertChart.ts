import { addressOf } from "../../core/workbook/places";
import type { CellInput, Host } from "../../hosts/host";
import type { NotDone } from "../edit/applyEdit";
import type { Edit } from "../edit/edit";
import { freeName } from "../edit/freeName";
import type { SheetsInserted } from "../edit/insertedSheets";
import { applyWithNote } from "../edit/unfinishedEdit";
import { intoBlank } from "../edit/writes";

export interface InsertedChart {
  readonly title: string;
  readonly rows: readonly (readonly CellInput[])[];
  /** Of the amounts. */
  readonly format: string;
}

/**
 * Puts the data of a chart into a new sheet at the end of the workbook, with a chart of its own
 * where the host draws charts, and shows it.
 * @throws {HostFailure} when the workbook does not let its sheets be known; nothing is inserted
 *   then.
 */
export async function insertChart(
  chart: InsertedChart,
  host: Host,
  isStopped: () => boolean,
): Promise<SheetsInserted | NotDone> {
  const sheet = freeName(sheetName(chart.title), await host.sheets(), " ");
  const end = await applyWithNote(
    host,
    "chart",
    chartEdit(chart, sheet),
    () => undefined,
    isStopped,
  );
  if (end.outcome !== "done") return end;
  await host.select({ sheet, address: "A1" }).catch(() => undefined); // It is there all the same.
  return { outcome: "inserted", sheets: [sheet], done: end.done };
}

function chartEdit({ title, rows, format }: InsertedChart, sheet: string): Edit {
  const [bottom, right] = [rows.length - 1, (rows[0]?.length ?? 1) - 1];
  const at = (top: number, left: number, to: number, across: number) => ({
    sheet,
    address: addressOf({ top, left, bottom: to, right: across }),
  });
  const data = at(0, 0, bottom, right);
  const covered = at(1, right + 2, CHART_ROWS, right + 2 + CHART_COLUMNS);
  return [
    { kind: "sheet", name: sheet },
    { kind: "format", place: at(1, 0, bottom, 0), format: "yyyy-mm-dd" },
    { kind: "format", place: at(1, 1, bottom, right), format },
    { kind: "look", place: at(0, 0, 0, right), look: { bold: true, wrap: true } },
    { kind: "width", place: at(0, 0, 0, right), characters: COLUMN_CHARACTERS },
    intoBlank([{ place: data, rows }]),
    { kind: "chart", chart: { kind: "line", title, data, seriesBy: "columns", at: covered } },
  ];
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
