import { requireBox, requirePlace } from "../../../src/hosts/excel/addresses";
import type { Chart, ChartKind, Look, Place } from "../../../src/hosts/host";
import type { CellView } from "../promises/sight";
import type { DrawnChart } from "./charts";
import { addressAt, type Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** What a person would see of the workbook that the stand-in for Excel holds. */
export function excelSight(book: Workbook): CellView {
  const sheetOf = (name: string): Sheet => {
    const sheet = book.sheet(name);
    if (sheet === undefined) throw new Error(`The stand-in has no sheet ${name}.`);
    return sheet;
  };
  return {
    look: ({ sheet, address }) =>
      Promise.resolve(lookOf(sheetOf(sheet).looks.get(addressAt(requireBox(address), 0, 0)) ?? {})),
    columnWidth: ({ sheet, address }) => {
      const points = sheetOf(sheet).columnPoints.get(requireBox(address).left);
      return Promise.resolve(points === undefined ? null : characters(points));
    },
    comments: ({ sheet, address }) =>
      Promise.resolve(sheetOf(sheet).comments.get(addressAt(requireBox(address), 0, 0)) ?? []),
    charts: (name) =>
      Promise.resolve(sheetOf(name).charts.map((chart) => chartOf(chart, sheetOf(name).name))),
  };
}

/**
 * In Calibri 11 a digit is 7 of 96 pixels an inch wide, and 5 pixels stand beside the digits; a
 * point is 1/72 of an inch.
 */
function characters(points: number): number {
  return ((points * 96) / 72 - 5) / 7;
}

function lookOf(format: Readonly<Record<string, unknown>>): Look {
  return Object.fromEntries(
    Object.entries(format).map(([name, value]) => [
      LOOKS[name] ?? name,
      name === "horizontalAlignment" ? String(value).toLowerCase() : value,
    ]),
  );
}

const LOOKS: Readonly<Record<string, keyof Look>> = {
  "font.bold": "bold",
  "font.italic": "italic",
  "font.size": "size",
  "font.color": "color",
  "fill.color": "fill",
  horizontalAlignment: "align",
  wrapText: "wrap",
};

function chartOf(chart: DrawnChart, sheet: string): Chart {
  const { type, source, seriesBy, title, hasTitle, position } = chart;
  return {
    kind: KINDS[type] ?? failed(type),
    title: hasTitle ? title : "",
    data: requirePlace(source),
    seriesBy: seriesBy === "Rows" ? "rows" : "columns",
    at: { sheet, address: position?.join(":") ?? "" } satisfies Place,
  };
}

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: "column",
  ColumnStacked: "stacked-column",
  BarClustered: "bar",
  BarStacked: "stacked-bar",
  Line: "line",
  Doughnut: "doughnut",
};

function failed(type: string): never {
  throw new Error(`No host draws charts of type ${type}.`);
}
