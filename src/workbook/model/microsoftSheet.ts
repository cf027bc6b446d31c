import { YEARS } from "./inputsSheet";
import { filled, type ModelRow, type ModelSheet, putRow, spilled } from "./modelSheet";
import type { Naming } from "./naming";
import type { ModelWords } from "../../words/modelSheets";

/**
 * Microsoft's share of three paths of profit under three caps, then the tiers of the middle of
 * both.
 */
export function microsoftSheet(words: ModelWords, name: string, naming: Naming): ModelSheet {
  const own = words.microsoft;
  const caps = [
    [naming.Cap_low, naming.Options_low],
    [naming.Cap_middle, naming.Options_middle],
    [naming.Cap_high, naming.Options_high],
  ] as const;
  const blocks = caps.flatMap(([cap, options], at) =>
    capBlock(words, naming, cap, options, FIRST + at * HEIGHT),
  );
  const tiers = YEARS * 2 + 1;
  const rows: readonly ModelRow[] = [
    [putRow("title", own.title)],
    [putRow("remark", own.terms)],
    [putRow("remark", words.colours)],
    [],
    ...blocks,
    [putRow("label", own.control), putRow("amount", controlOf(naming))],
    [],
    [putRow("head", own.tiers), ...filled("head", 9)],
    [
      ...spilled("count", `=AIFIN.MSSHARE(${naming.Profit_middle},,${naming.Options_tiers})`, 1),
      ...filled("headRight", 9),
    ],
    ...Array.from({ length: tiers - 1 }, () => [
      ...filled("count", 1),
      ...filled("label", 1),
      ...filled("amount", 8),
    ]),
  ];
  const middle = FIRST + HEIGHT + 1;
  return {
    name,
    rows,
    // The last columns of the tiers have long titles.
    widths: [50, 16, ...Array<number>(5).fill(11), 19, 19, 17, ...Array<number>(4).fill(11)],
    names: {},
    chart: {
      kind: "line",
      title: own.chart,
      seriesBy: "rows",
      data: `A${middle}:L${middle + 3}`,
      at: `P4:W20`,
    },
  };
}

/** The row of the first block, and how many rows a block takes. */
const FIRST = 5;
const HEIGHT = 6;

/** The title with its cap, the years, the three paths, a blank row. */
function capBlock(
  words: ModelWords,
  naming: Naming,
  cap: string,
  options: string,
  first: number,
): readonly ModelRow[] {
  const paths = [
    [words.inputs.cautious, naming.Profit_cautious],
    [words.inputs.middle, naming.Profit_middle],
    [words.inputs.high, naming.Profit_high],
  ] as const;
  return [
    [putRow("head", words.microsoft.cap), putRow("total", `=${cap}`)],
    [
      null,
      ...spilled("year", `=${naming.Years}`, YEARS),
      putRow("headRight", words.total),
      putRow("headRight", words.partOfProfit),
    ],
    ...paths.map(([title, profit], at): ModelRow => {
      const row = first + 2 + at;
      const shares =
        at === 0
          ? spilled("amount", `=AIFIN.MSSHARE(${naming.Profit_paths},,${options})`, YEARS)
          : filled("amount", YEARS);
      return [
        putRow("label", title),
        ...shares,
        putRow("total", `=SUM(B${row}:L${row})`),
        putRow("share", `=M${row}/SUM(${profit})`),
      ];
    }),
    [],
  ];
}

/** The control sums of all paths and years together. */
function controlOf(naming: Naming): string {
  return `=SUM(AIFIN.MSSHARE(${naming.Profit_paths},,"Mag=Billions; Series=rows; Out=check"))`;
}
