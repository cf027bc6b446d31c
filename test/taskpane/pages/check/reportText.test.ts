import type { Language } from "../../../../src/core/words/words";
import { reportText } from "../../../../src/taskpane/pages/check/reportText";
import { CHECK_WORDS } from "../../../../src/words/check";
import type { CheckEnd } from "../../../../src/workbook/check/runCheck";

const END: CheckEnd = {
  program: {
    version: "16.0.18227.20162",
    platform: "PC",
    language: "de-DE",
    sets: [
      { name: "ExcelApi", version: "1.18" },
      { name: "SharedRuntime", version: null },
    ],
  },
  lines: [
    {
      group: "program",
      name: { en: "Decimal separator", zh: "小数分隔符" },
      outcome: "expected",
      detail: { en: ",", zh: "," },
    },
    { group: "cells", name: { en: "Card", zh: "卡片" }, outcome: "absent" },
    {
      group: "functions",
      name: { en: "=AIFIN.CASH()", zh: "=AIFIN.CASH()" },
      outcome: "otherwise",
      detail: { en: "holds 2", zh: "为 2" },
    },
  ],
  endedBy: null,
  rest: { kind: "known", sheets: [], names: [], message: "" },
  again: () => Promise.resolve(END),
};

const report = (language: Language) =>
  reportText(
    END,
    { enums: "described", undo: "otherwise" },
    { program: "excel", dataset: { version: "0.2.0" }, day: "2026-11-29" },
    CHECK_WORDS[language],
    language,
  );

test("the report names the program, counts, and says each line by its group", () => {
  const text = report("en");
  expect(text.split("\n").slice(0, 7)).toEqual([
    "AIFIN: check of Excel",
    "Data 0.2.0, checked on 2026-11-29",
    "Done. As expected: 1, otherwise: 1, not here: 1.",
    "",
    "The program",
    "[As expected] Decimal separator — ,",
    "",
  ]);
  expect(text).toContain(
    "help\n[Otherwise] =AIFIN.CASH() — holds 2\n\nCells\n[Not in this Excel] Card\n",
  );
  expect(text).toContain("[As described] Type =AIFIN.ARR( and open");
  expect(text).toContain("[Otherwise] Insert a formula from the page Find");
  expect(text).toContain("[Not looked at] Type =AIFIN. in");
});

test("the Chinese report says the same in Chinese", () => {
  const text = report("zh");
  expect(text).toContain("完成。符合预期：1，不符：1，此处没有：1。");
  expect(text).toContain("[不符] =AIFIN.CASH() — 为 2");
  expect(text).toContain("[与描述一致] 在空白单元格键入 =AIFIN.ARR(");
});
