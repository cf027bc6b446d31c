import { type ModelRow, type ModelSheet, putRow, spilled } from "./modelSheet";
import type { Naming } from "./naming";
import type { ModelWords } from "../../words/modelSheets";

/** SoftBank's two stages, the round and its stake, with and without the restructuring. */
export function softBankSheet(words: ModelWords, name: string, naming: Naming): ModelSheet {
  const own = words.softBank;
  const chance = naming.Restructuring_chance;
  const expected = (row: number) => putRow("amount", `=B${row}*${chance}+C${row}*(1-${chance})`);
  const stage = (title: string, row: number, out: string): ModelRow => [
    putRow("label", title),
    ...spilled("amount", `=AIFIN.SOFTBANK(B6:C6,"Mag=Billions; Out=${out}")`, 2),
    expected(row),
  ];
  const round = '"openai-round-2025"';
  const rows: readonly ModelRow[] = [
    [putRow("title", own.title)],
    [putRow("remark", own.terms)],
    [putRow("remark", words.colours)],
    [],
    [
      null,
      putRow("headRight", own.with),
      putRow("headRight", own.without),
      putRow("headRight", own.expected),
    ],
    [
      putRow("label", own.complete),
      putRow("plain", true),
      putRow("plain", false),
      putRow("share", `=${chance}`),
    ],
    stage(own.stage1, 7, "stage1"),
    stage(own.stage2, 8, "stage2"),
    stage(own.total, 9, "total"),
    [putRow("label", own.others), ...inBothCases("=$B$11-$B$9"), expected(10)],
    [
      putRow("label", own.round),
      putRow("amount", '=AIFIN.FUNDING("OpenAI",2025,,"Mag=Billions; Status=projection")'),
      putRow("amount", "=C9+C10"),
      expected(11),
    ],
    [
      putRow("label", own.preMoney),
      ...inBothCases('=AIFIN.VALUATION("OpenAI",2025,,"Scope=pre-money; Mag=Billions")'),
      expected(12),
    ],
    [
      putRow("label", own.postMoney),
      ...spilled("amount", `=AIFIN.POSTMONEY(${round},B11:C11,"Mag=Billions")`, 2),
      expected(13),
    ],
    [
      putRow("label", own.stake),
      ...["B", "C"].map((column) => putRow("share", `=${column}9/${column}13`)),
    ],
  ];
  return {
    name,
    rows,
    widths: [44, 12, 12, 12],
    names: {},
    chart: { kind: "column", title: own.chart, seriesBy: "rows", data: "A5:C9", at: "F4:M20" },
  };
}

/** The same in both cases. */
function inBothCases(formula: string) {
  return [putRow("amount", formula), putRow("amount", formula)];
}
