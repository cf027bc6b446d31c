import { columnName } from "../../core/workbook/places";
import type { Language } from "../../core/words/words";
import { filled, type InputLine, type ModelSheet, putRow, putRows } from "./modelSheet";
import type { Naming } from "./naming";
import { optionBlocks } from "./optionBlocks";
import { MODEL_WORDS, type ModelWords } from "../../words/modelSheets";

/** The periods of the profit paths. */
export const YEARS = 11;

/**
 * OpenAI's profit by year from 2025, billions of dollars. Ours: no article prints a path; the
 * losses of the first years have the size of the burn that is reported for them.
 */
const PATHS = {
  cautious: [-8, -17, -20, -15, -8, 0, 4, 9, 15, 22, 30],
  middle: [-8, -17, -15, -6, 3, 12, 22, 33, 45, 58, 72],
  high: [-8, -12, -4, 8, 20, 34, 50, 68, 88, 110, 134],
} as const;

/** The sheet of everything that somebody may change, each input under a name. */
export function inputsSheet(language: Language, name: string, naming: Naming): ModelSheet {
  const words = MODEL_WORDS[language];
  const lines: readonly InputLine[] = [
    { cells: [putRow("title", words.inputs.title)] },
    { cells: [putRow("remark", words.colours)] },
    { cells: [] },
    ...profitLines(words, naming, 4),
    { cells: [] },
    ...termLines(words, naming),
    { cells: [] },
    ...optionBlocks(language, naming),
    { cells: [] },
    ...salesLines(words, naming),
    { cells: [] },
    ...otherLines(words, naming),
  ];
  return {
    name,
    rows: lines.map(({ cells }) => cells),
    widths: [56, 14, ...Array<number>(10).fill(11)],
    names: namesOf(lines),
    chart: null,
  };
}

function profitLines({ inputs }: ModelWords, naming: Naming, row: number): readonly InputLine[] {
  const years = Array.from({ length: YEARS - 1 }, (_, at) =>
    putRow("year", `=${columnName(1 + at)}${row}+1`),
  );
  const path = (title: string, profits: readonly number[]) => [
    putRow("label", title),
    ...putRows("inputAmount", profits),
  ];
  return [
    {
      cells: [putRow("head", inputs.paths), putRow("firstYear", 2025), ...years],
      named: [
        [naming.First_year, "B:B"],
        [naming.Years, "B:L"],
      ],
    },
    {
      cells: path(inputs.cautious, PATHS.cautious),
      named: [
        [naming.Profit_cautious, "B:L"],
        [naming.Profit_paths, "B:L", 3],
      ],
    },
    { cells: path(inputs.middle, PATHS.middle), named: [[naming.Profit_middle, "B:L"]] },
    { cells: path(inputs.high, PATHS.high), named: [[naming.Profit_high, "B:L"]] },
  ];
}

/** One input beside its title, under a name. */
function input(
  name: string,
  title: string,
  style: "inputAmount" | "inputShare" | "inputText",
  value: number | string,
): InputLine {
  return { cells: [putRow("label", title), putRow(style, value)], named: [[name, "B:B"]] };
}

function head(title: string, width: number): InputLine {
  return { cells: [putRow("head", title), ...filled("head", width - 1)] };
}

function termLines({ inputs }: ModelWords, naming: Naming): readonly InputLine[] {
  return [
    head(inputs.unprinted, 2),
    input(naming.Cap_low, inputs.capLow, "inputAmount", 40),
    input(naming.Cap_middle, inputs.capMiddle, "inputAmount", 80),
    input(naming.Cap_high, inputs.capHigh, "inputAmount", 160),
    input(naming.Cap_counts, inputs.capCounts, "inputText", "total"),
    input(naming.First_investors, inputs.firstInvestors, "inputAmount", 0),
    input(naming.Losses, inputs.losses, "inputText", "carry"),
  ];
}

/** The sales start from the run-rates that are reported. */
function salesLines({ inputs }: ModelWords, naming: Naming): readonly InputLine[] {
  const start = (name: string, title: string, formula: string): InputLine => ({
    cells: [putRow("label", title), putRow("amount", formula), putRow("remark", inputs.runRate)],
    named: [[name, "B:B"]],
  });
  const cases = (name: string, title: string): InputLine => ({
    cells: [putRow("label", title), ...putRows("inputAmount", [1, 2, 4, 8, 16])],
    named: [[name, "B:F"]],
  });
  return [
    head(inputs.sales, 6),
    start(
      naming.Api_start,
      inputs.apiStart,
      '=AIFIN.ARR("OpenAI","2024-03",,"Scope=api; Mag=Billions")',
    ),
    start(
      naming.Azure_start,
      inputs.azureStart,
      '=AIFIN.ARR("Azure OpenAI Service","2024-06",,"Mag=Billions")',
    ),
    input(naming.Api_growth, inputs.apiGrowth, "inputShare", 0.5),
    input(naming.Azure_growth, inputs.azureGrowth, "inputShare", 0.7),
    cases(naming.Api_cases, inputs.apiCases),
    cases(naming.Azure_cases, inputs.azureCases),
  ];
}

function otherLines({ inputs, softBank }: ModelWords, naming: Naming): readonly InputLine[] {
  return [
    head(softBank.title, 2),
    input(naming.Restructuring_chance, inputs.chance, "inputShare", 0.7),
    { cells: [] },
    head(inputs.amd, 2),
    input(naming.AMD_price, inputs.price, "inputAmount", 200),
    input(naming.AMD_shares, inputs.shares, "inputAmount", 1_600_000_000),
    input(naming.AMD_delivered, inputs.delivered, "inputShare", 0.5),
  ];
}

function namesOf(lines: readonly InputLine[]): Readonly<Record<string, string>> {
  const entries = lines.flatMap(({ named = [] }, at) =>
    named.map(([name, columns, rows = 1]) => {
      const [from = "", to = ""] = columns.split(":");
      return [name, `${from}${at + 1}:${to}${at + rows}`] as const;
    }),
  );
  return Object.fromEntries(entries);
}
