import { filled, type ModelRow, type ModelSheet, putRow, spilled } from "./modelSheet";
import type { Naming } from "./naming";
import type { ModelWords } from "../../words/modelSheets";

/** The years that the sales run over. */
const SALES_YEARS = 7;
const COLUMNS = ["B", "C", "D", "E", "F", "G", "H"] as const;
const CASES = 5;

/** The two-way share of revenue while both sides' sales grow, and its net over a grid of both. */
export function salesSheet(words: ModelWords, name: string, naming: Naming): ModelSheet {
  const own = words.sales;
  const shared = (out: string) =>
    spilled("amount", `=AIFIN.REVSHARE(B6:H6,B7:H7,"Mag=Billions; Out=${out}")`, SALES_YEARS);
  const rows: readonly ModelRow[] = [
    [putRow("title", own.title)],
    [putRow("remark", own.terms)],
    [putRow("remark", words.colours)],
    [],
    [
      null,
      putRow("firstYear", 2024),
      ...COLUMNS.slice(0, -1).map((to) => putRow("year", `=${to}5+1`)),
    ],
    [putRow("label", own.api), ...growthRow(6, naming.Api_start, naming.Api_growth)],
    [putRow("label", own.azure), ...growthRow(7, naming.Azure_start, naming.Azure_growth)],
    [putRow("label", own.toMicrosoft), ...shared("to_microsoft")],
    [putRow("label", own.toOpenAi), ...shared("to_openai")],
    [putRow("label", own.net), ...shared("net")],
    [],
    [putRow("head", own.grid), ...spilled("total", `=${naming.Azure_cases}`, CASES)],
    [
      putRow("total", `=TRANSPOSE(${naming.Api_cases})`),
      ...spilled("amount", `=AIFIN.REVSHARE(A13:A17,B12:F12,"Mag=Billions")`, CASES),
    ],
    ...Array.from({ length: CASES - 1 }, () => [...filled("total", 1), ...filled("amount", CASES)]),
  ];
  return {
    name,
    rows,
    widths: [44, ...Array<number>(SALES_YEARS).fill(11)],
    names: { [naming.Sales_first_year]: "B5" },
    chart: { kind: "line", title: own.chart, seriesBy: "rows", data: "A5:H10", at: "J4:Q20" },
  };
}

/** Sales of the first year as reported, each next one grown. */
function growthRow(row: number, start: string, growth: string) {
  return COLUMNS.map((_, at) =>
    putRow("amount", at === 0 ? `=${start}` : `=${COLUMNS[at - 1] ?? ""}${row}*(1+${growth})`),
  );
}
