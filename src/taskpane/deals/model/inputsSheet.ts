import { type ModelRow, type ModelSheet, put, putAll } from "./modelSheet";
import type { Naming } from "./naming";
import type { ModelWords } from "./words";

/** The periods of the profit paths. */
export const YEARS = 11;

/** OpenAI's profit by year, billions of dollars. Ours: no article prints a path. Burn of 2025 and 2026 as reported makes the first years losses. */
const PATHS = {
  cautious: [-8, -17, -20, -15, -8, 0, 4, 9, 15, 22, 30],
  middle: [-8, -17, -15, -6, 3, 12, 22, 33, 45, 58, 72],
  high: [-8, -12, -4, 8, 20, 34, 50, 68, 88, 110, 134],
} as const;

/** The sheet of everything that somebody may change, each cell under a name. */
export function inputsSheet(words: ModelWords, name: string, named: Naming): ModelSheet {
  const own = words.inputs;
  const option = (key: string, value: string) => [put("label", key), put("plain", value)];
  const block = (cap: string) => [
    option("Mag", "Billions"),
    option("Series", "rows"),
    option("CapOn", `=${named.Cap_counts}`),
    option("Losses", `=${named.Losses}`),
    option("Cap", `=${cap}`),
  ];
  const tiers = [...block(named.Cap_middle).filter((_, at) => at !== 1), option("Out", "table")];
  const blocks = [block(named.Cap_low), block(named.Cap_middle), block(named.Cap_high), tiers];
  const rows: readonly ModelRow[] = [
    [put("title", own.title)],
    [put("remark", words.colours)],
    [],
    [put("head", own.paths), put("firstYear", 2025), ...following(4, YEARS - 1)],
    [put("label", own.cautious), ...putAll("inputAmount", PATHS.cautious)],
    [put("label", own.middle), ...putAll("inputAmount", PATHS.middle)],
    [put("label", own.high), ...putAll("inputAmount", PATHS.high)],
    [],
    [put("head", own.unprinted), ...putAll("head", [""])],
    [put("label", own.capLow), put("inputAmount", 40)],
    [put("label", own.capMiddle), put("inputAmount", 80)],
    [put("label", own.capHigh), put("inputAmount", 160)],
    [put("label", own.capCounts), put("inputText", "total")],
    [put("label", own.losses), put("inputText", "carry")],
    [],
    [put("head", own.options), ...putAll("head", Array<string>(10).fill(""))],
    [own.optionsLow, own.optionsMiddle, own.optionsHigh, own.optionsTiers].flatMap((title) => [
      put("remark", title),
      null,
      null,
    ]),
    ...[0, 1, 2, 3, 4].map((row) =>
      blocks.flatMap((one) => [...(one[row] ?? []), null]).slice(0, -1),
    ),
    [],
    [put("head", own.sales), ...putAll("head", Array<string>(5).fill(""))],
    [put("label", own.apiStart), put("amount", START.api), put("remark", own.runRate)],
    [put("label", own.azureStart), put("amount", START.azure), put("remark", own.runRate)],
    [put("label", own.apiGrowth), put("inputShare", 0.5)],
    [put("label", own.azureGrowth), put("inputShare", 0.7)],
    [put("label", own.apiCases), ...putAll("inputAmount", [1, 2, 4, 8, 16])],
    [put("label", own.azureCases), ...putAll("inputAmount", [1, 2, 4, 8, 16])],
    [],
    [put("head", words.softBank.title), ...putAll("head", [""])],
    [put("label", own.chance), put("inputShare", 0.7)],
    [],
    [put("head", own.amd), ...putAll("head", [""])],
    [put("label", own.price), put("inputAmount", 200)],
    [put("label", own.shares), put("inputAmount", 1_600_000_000)],
    [put("label", own.delivered), put("inputShare", 0.5)],
  ];
  return { name, rows, widths: WIDTHS, names: namesOf(named), chart: null };
}

/** The run-rates that the sales start from, as reported. */
const START = {
  api: '=AIFIN.ARR("OpenAI","2024-03",,"Scope=api; Mag=Billions")',
  azure: '=AIFIN.ARR("Azure OpenAI Service","2024-06",,"Mag=Billions")',
};

const WIDTHS = [52, 12, ...Array<number>(10).fill(11)];

/** The years after the first of a row, each one more than the one before. */
function following(row: number, count: number) {
  return Array.from({ length: count }, (_, at) =>
    put("year", `=${String.fromCharCode("B".charCodeAt(0) + at)}${row}+1`),
  );
}

function namesOf(named: Naming): Readonly<Record<string, string>> {
  return {
    [named.First_year]: "B4",
    [named.Years]: "B4:L4",
    [named.Profit_cautious]: "B5:L5",
    [named.Profit_middle]: "B6:L6",
    [named.Profit_high]: "B7:L7",
    [named.Profit_paths]: "B5:L7",
    [named.Cap_low]: "B10",
    [named.Cap_middle]: "B11",
    [named.Cap_high]: "B12",
    [named.Cap_counts]: "B13",
    [named.Losses]: "B14",
    [named.Options_low]: "A18:B22",
    [named.Options_middle]: "D18:E22",
    [named.Options_high]: "G18:H22",
    [named.Options_tiers]: "J18:K22",
    [named.Api_start]: "B25",
    [named.Azure_start]: "B26",
    [named.Api_growth]: "B27",
    [named.Azure_growth]: "B28",
    [named.Api_cases]: "B29:F29",
    [named.Azure_cases]: "B30:F30",
    [named.Restructuring_chance]: "B33",
    [named.AMD_price]: "B36",
    [named.AMD_shares]: "B37",
    [named.AMD_delivered]: "B38",
  };
}
