import { type ModelRow, type ModelSheet, put, spilled } from "./modelSheet";
import type { Naming } from "./naming";
import type { ModelWords } from "../../words/modelSheets";

/** SoftBank's two stages, the round and its stake, with and without the restructuring. */
export function softBankSheet(words: ModelWords, name: string, named: Naming): ModelSheet {
  const own = words.softBank;
  const chance = named.Restructuring_chance;
  const expected = (row: number) => put("amount", `=B${row}*${chance}+C${row}*(1-${chance})`);
  const stage = (title: string, row: number, out: string): ModelRow => [
    put("label", title),
    ...spilled("amount", `=AIFIN.SOFTBANK(B6:C6,"Mag=Billions; Out=${out}")`, 2),
    expected(row),
  ];
  const round = '"openai-round-2025"';
  const rows: readonly ModelRow[] = [
    [put("title", own.title)],
    [put("remark", own.terms)],
    [put("remark", words.colours)],
    [],
    [
      null,
      put("headRight", own.with),
      put("headRight", own.without),
      put("headRight", own.expected),
    ],
    [
      put("label", own.complete),
      put("plain", true),
      put("plain", false),
      put("share", `=${chance}`),
    ],
    stage(own.stage1, 7, "stage1"),
    stage(own.stage2, 8, "stage2"),
    stage(own.total, 9, "total"),
    [put("label", own.others), ...both("=$B$11-$B$9"), expected(10)],
    [
      put("label", own.round),
      put("amount", '=AIFIN.FUNDING("OpenAI",2025,,"Mag=Billions; Status=projection")'),
      put("amount", "=C9+C10"),
      expected(11),
    ],
    [
      put("label", own.preMoney),
      ...both('=AIFIN.VALUATION("OpenAI",2025,,"Scope=pre-money; Mag=Billions")'),
      expected(12),
    ],
    [
      put("label", own.postMoney),
      ...spilled("amount", `=AIFIN.POSTMONEY(${round},B11:C11,"Mag=Billions")`, 2),
      expected(13),
    ],
    [
      put("label", own.stake),
      ...["B", "C"].map((column) => put("share", `=${column}9/${column}13`)),
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
function both(formula: string) {
  return [put("amount", formula), put("amount", formula)];
}
