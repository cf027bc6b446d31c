import {
  BooleanNumber,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
} from "@univerjs/core";
import { WORKBENCH_WORDS, type WorkbenchWords } from "../words/workbench";
import type { Language } from "../core/words/words";

/**
 * The model that the workbench opens with: OpenAI and Anthropic by year, from the data, and
 * Microsoft's part of a profit that is an assumption of ours. Anthropic's 2024 is a target, which
 * the row below says; no growth is drawn from it. Inputs are blue, formulas black, as modellers
 * write them; every number but the inputs is a live formula.
 */
export function exampleModel(language: Language): Partial<IWorkbookData> {
  const words = WORKBENCH_WORDS[language].example;
  const sheet = {
    id: "model",
    name: words.sheet,
    rowCount: 200,
    columnCount: 26,
    defaultColumnWidth: 112,
  };
  return {
    id: "example",
    name: words.title,
    styles: STYLES,
    sheetOrder: [sheet.id],
    sheets: {
      [sheet.id]: {
        ...sheet,
        columnData: COLUMNS,
        cellData: cellData(rows(words)),
        showGridlines: BooleanNumber.FALSE,
      },
    },
  };
}

/** A number whose source the pane shows when the model opens. */
export const FIRST_LOOK = "D5";

type Row = readonly (ICellData | null)[];

const YEARS = ["B", "C", "D"];
const PROFIT_YEARS = ["B", "C", "D", "E"];
/** The cells that the formula beside them fills; the format is theirs to have. */
const SPILLED: Row = ["C", "D", "E"].map(() => ({ s: "decimal" }));

function rows(words: WorkbenchWords["example"]): readonly Row[] {
  return [
    [{ v: words.title, s: "title" }],
    [{ v: words.hint, s: "hint" }],
    [],
    [head(words.runRate), { v: 2023, s: "firstYear" }, year("=B4+1"), year("=C4+1")],
    [label("OpenAI"), ...YEARS.map((column) => formula(`=AIFIN.ARR($A5,${column}$4)`, "billions"))],
    [
      { v: words.growth, s: "minor" },
      null,
      ...YEARS.slice(1).map((column) => formula(`=AIFIN.YOY($A5,"ARR",${column}$4)`, "percent")),
    ],
    [
      label("Anthropic"),
      ...YEARS.map((column) => formula(`=AIFIN.ARR($A7,${column}$4)`, "billions")),
    ],
    [
      { v: words.status, s: "minor" },
      ...YEARS.map((column) => formula(`=AIFIN.ARR($A7,${column}$4,,"Out=status")`, "status")),
    ],
    [],
    [head(words.compute), ...YEARS.map((column) => year(`=${column}4`))],
    [
      label("OpenAI"),
      ...YEARS.map((column) => formula(`=AIFIN.COMPUTE($A11,${column}$10)`, "decimal")),
    ],
    [
      label(words.perGigawatt),
      ...YEARS.map((column) => formula(`=AIFIN.PERGW($A11,${column}$10)`, "billions")),
    ],
    [],
    [head(words.share), ...["=D4+1", "=B14+1", "=C14+1", "=D14+1"].map(year)],
    [label(words.profit), ...[3, 9, 4, 4].map((v) => ({ v, s: "input" }))],
    [
      label(words.microsoft),
      formula('=AIFIN.MSSHARE(B15:E15,,"Mag=Billions")', "decimal"),
      ...SPILLED,
    ],
    [
      { v: words.part, s: "minor" },
      ...PROFIT_YEARS.map((column) => formula(`=${column}16/${column}15`, "percent")),
    ],
    [],
    [label(words.source), formula("=AIFIN.SOURCE(D5)", "text")],
  ];
}

function head(v: string): ICellData {
  return { v, s: "head" };
}

function label(v: string): ICellData {
  return { v, s: "label" };
}

function year(f: string): ICellData {
  return { f, s: "year" };
}

function formula(f: string, s: keyof typeof STYLES): ICellData {
  return { f, s };
}

function cellData(of: readonly Row[]): Record<number, Record<number, ICellData>> {
  const cells = (row: Row) =>
    Object.fromEntries(row.flatMap((cell, column) => (cell ? [[column, cell]] : [])));
  return Object.fromEntries(of.map((row, index) => [index, cells(row)]));
}

const COLUMNS = {
  0: { w: 222 },
  ...Object.fromEntries([1, 2, 3, 4].map((column) => [column, { w: 82 }])),
};

const bold = { bl: BooleanNumber.TRUE } satisfies IStyleData;
const line = { s: 1, cl: { rgb: "#8a8a8a" } };
const shade = { bg: { rgb: "#eef2f7" }, bd: { b: line } };

const heading = { ...bold, ...shade, ht: HorizontalAlign.RIGHT, n: { pattern: "0" } };
const blue = { cl: { rgb: "#0000ff" } } satisfies IStyleData;

const STYLES = {
  title: { ...bold, fs: 14 },
  hint: { cl: { rgb: "#6b6b6b" } },
  head: { ...bold, ...shade },
  year: heading,
  firstYear: { ...heading, ...blue },
  label: {},
  minor: { cl: { rgb: "#6b6b6b" }, pd: { l: 14 } },
  input: { ...blue, n: { pattern: "#,##0.0" } },
  billions: { n: { pattern: "#,##0.00,,," } },
  decimal: { n: { pattern: "#,##0.0" } },
  percent: { it: BooleanNumber.TRUE, cl: { rgb: "#6b6b6b" }, n: { pattern: "0%" } },
  status: { it: BooleanNumber.TRUE, cl: { rgb: "#6b6b6b" }, ht: HorizontalAlign.RIGHT },
  text: {},
} satisfies Record<string, IStyleData>;
