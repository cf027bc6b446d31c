import { requireBox } from "../../../src/hosts/excel/addresses";
import { denied } from "./entering";
import { rangePlace } from "./range";
import { RemoteError, type RemoteObject } from "./remote";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** A chart on a sheet, by the words of Excel's interface. */
export interface DrawnChart {
  readonly type: string;
  /** The data, with its sheet: `Sheet1!A1:C4`. */
  readonly source: string;
  readonly seriesBy: string;
  title: string;
  /** Excel gives charts of several series a title only when told to. */
  hasTitle: boolean;
  /** The first and the last cell that it covers. */
  position: readonly [string, string] | null;
}

/** The charts of a sheet, as Excel's interface adds and changes them. */
export function chartsObject(book: Workbook, sheet: Sheet): RemoteObject {
  return {
    objects: {
      Add: (type, range, seriesBy) => {
        if (sheet.isProtected) throw denied();
        if (!TYPES.includes(String(type)) || !SERIES_BY.includes(String(seriesBy)))
          throw new RemoteError("InvalidArgument", "The argument is invalid or missing.");
        const source = rangePlace(book, range).address;
        const chart: DrawnChart = {
          type: String(type),
          source,
          seriesBy: String(seriesBy),
          title: "",
          hasTitle: false,
          position: null,
        };
        sheet.charts.push(chart);
        return chartObject(chart);
      },
    },
  };
}

/** Of Excel's seventy types, those that analysts draw most. */
const TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "Pie",
  "Doughnut",
  "AreaStacked",
  "XYScatter",
];
const SERIES_BY = ["Auto", "Columns", "Rows"];

function chartObject(chart: DrawnChart): RemoteObject {
  return {
    objects: {
      Title: () => ({
        set: {
          text: (text) => (chart.title = String(text)),
          visible: (is) => (chart.hasTitle = is === true),
        },
      }),
    },
    methods: {
      SetPosition: (first, last) => {
        for (const corner of [first, last]) requireBox(String(corner));
        chart.position = [String(first), String(last)];
      },
    },
  };
}
