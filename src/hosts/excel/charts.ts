import { addressOf, cellAt } from "../../core/workbook/places";
import type { Chart, ChartKind, ChartMaker } from "../host";
import { requireBox } from "./addresses";
import { noSheet } from "./session";
import { inSheetsOf } from "./sheetsOf";

/** Excel's own charts. */
export const charts: ChartMaker = { addChart };

/**
 * Everything is known to be there before the chart is added, so that a refusal leaves none behind.
 */
async function addChart({ kind, title, data, seriesBy, at }: Chart): Promise<void> {
  const [source, covered] = [requireBox(data.address), requireBox(at.address)];
  const drawing = async (context: Excel.RequestContext) => {
    const { worksheets } = context.workbook;
    const [from, to] = [data.sheet, at.sheet].map((name) => worksheets.getItemOrNullObject(name));
    await context.sync();
    if (!from || from.isNullObject) throw noSheet(data.sheet);
    if (!to || to.isNullObject) throw noSheet(at.sheet);
    const range = from.getRange(addressOf(source));
    const chart = to.charts.add(TYPES[kind], range, seriesBy === "rows" ? "Rows" : "Columns");
    chart.title.visible = true; // Excel itself titles only charts of a single series.
    chart.title.text = title;
    const first = cellAt(at.sheet, covered);
    const last = cellAt(at.sheet, { top: covered.bottom, left: covered.right });
    chart.setPosition(first.address, last.address);
    await context.sync();
  };
  await inSheetsOf([data, at], drawing, "change");
}

const TYPES = {
  column: "ColumnClustered",
  "stacked-column": "ColumnStacked",
  bar: "BarClustered",
  "stacked-bar": "BarStacked",
  line: "Line",
  doughnut: "Doughnut",
} as const satisfies Record<ChartKind, `${Excel.ChartType}`>;
