import {
  BooleanNumber,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
} from "@univerjs/core";
import type { Language } from "../core/words/words";

/**
 * The model that the workbench opens with: OpenAI and Anthropic by year, from the data, and
 * Microsoft's part of a profit that is an assumption of ours. Anthropic's 2024 is a target, which
 * the row below says; no growth is drawn from it. Inputs are blue, formulas black, as modellers
 * write them; every number but the inputs is a live formula.
 */
export function exampleModel(language: Language): Partial<IWorkbookData> {
  const words = WORDS[language];
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

interface Words {
  readonly sheet: string;
  readonly title: string;
  readonly hint: string;
  readonly runRate: string;
  readonly growth: string;
  readonly status: string;
  readonly compute: string;
  readonly perGigawatt: string;
  readonly share: string;
  readonly profit: string;
  readonly microsoft: string;
  readonly part: string;
  readonly source: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    sheet: "Model",
    title: "OpenAI and Anthropic: run-rate, compute, and Microsoft's share",
    hint: "Blue numbers are inputs, all others live formulas: select one to see its source in the pane.",
    runRate: "Annualised run-rate, USD bn",
    growth: "growth",
    status: "status",
    compute: "Compute, GW",
    perGigawatt: "Run-rate per GW, USD bn",
    share: "Microsoft's share, USD bn",
    profit: "OpenAI's profit (our assumption)",
    microsoft: "to Microsoft, as reported",
    part: "part of the profit",
    source: "Source of OpenAI's 2025",
  },
  zh: {
    sheet: "模型",
    title: "OpenAI 与 Anthropic：年化收入、算力与微软分成",
    hint: "蓝色数字是输入，其余都是实时公式：选中一个，右侧窗格显示其出处。",
    runRate: "年化收入，十亿美元",
    growth: "增长",
    status: "状态",
    compute: "算力，吉瓦",
    perGigawatt: "每吉瓦年化收入，十亿美元",
    share: "微软的利润分成，十亿美元",
    profit: "OpenAI 的利润（我们的假设）",
    microsoft: "按报道条款归微软",
    part: "占利润",
    source: "OpenAI 2025 年数字的出处",
  },
};

type Row = readonly (ICellData | null)[];

const YEARS = ["B", "C", "D"];
const PROFIT_YEARS = ["B", "C", "D", "E"];
/** The cells that the formula beside them fills; the format is theirs to have. */
const SPILLED: Row = ["C", "D", "E"].map(() => ({ s: "decimal" }));

function rows(words: Words): readonly Row[] {
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
