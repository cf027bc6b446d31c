import type { Words } from "../../core/words/words";
import type { Program } from "../../hosts/host";
import { shownAnswerTo, clearSheet, shownValue } from "./answers";
import { AS_EXPECTED, type Check, type CheckResult, hasSet, sameWords } from "./check";
import { isExcel2021, isTurkish } from "./knownOfExcel";

/** What the program is, and what it has of what AIFIN asks for. */
export const programChecks: readonly Check[] = [
  {
    group: "program",
    name: { en: "Version and platform", zh: "版本与平台" },
    run: ({ host, program }) =>
      Promise.resolve({
        outcome: "expected",
        detail: sameWords(
          [PROGRAMS[host.name], program.version, program.platform].filter(Boolean).join(" "),
        ),
      }),
  },
  ...(
    [
      ["CustomFunctionsRuntime", "1.3", { en: "Functions of add-ins", zh: "加载项函数" }],
      [
        "CustomFunctionsRuntime",
        "1.4",
        { en: "Numbers that carry their source as a card", zh: "数字以卡片附带来源" },
      ],
      [
        "SharedRuntime",
        "1.1",
        { en: "One page for functions and pane", zh: "函数与窗格共用一个页面" },
      ],
      ["ExcelApi", "1.10", { en: "Threads of comments", zh: "会话式批注" }],
      ["ExcelApi", "1.12", { en: "Spilled ranges", zh: "溢出区域" }],
      ["ExcelApi", "1.18", { en: "Notes of cells", zh: "单元格批注" }],
      [
        "ExcelApi",
        "1.20",
        { en: "Several writes as one step of undo", zh: "多次写入合为一步撤销" },
      ],
    ] as const
  ).map(([set, version, name]) => setCheck(set, version, name)),
  {
    group: "program",
    isOfExcel: true,
    name: { en: "Language of the program", zh: "程序语言" },
    run: ({ program }) =>
      Promise.resolve(
        isTurkish(program)
          ? {
              outcome: "otherwise",
              detail: {
                en: `${program.language}: a Turkish Excel refuses formulas that AIFIN writes; type them by hand.`,
                zh: `${program.language}：土耳其语 Excel 会拒绝 AIFIN 写入的公式，请手工键入。`,
              },
            }
          : { outcome: "expected", detail: sameWords(program.language) },
      ),
  },
  {
    group: "program",
    name: { en: "Decimal separator", zh: "小数分隔符" },
    run: async (room) => {
      await clearSheet(room);
      const mark = await shownAnswerTo(room, "=MID(1/2,2,1)");
      const isMark = mark === "." || mark === ",";
      return { outcome: isMark ? "expected" : "otherwise", detail: sameWords(shownValue(mark)) };
    },
  },
  {
    group: "program",
    name: { en: "Date system of the workbook (1900)", zh: "工作簿的日期系统（1900）" },
    run: async (room) => {
      await clearSheet(room);
      return dateSystem(await shownAnswerTo(room, "=DATE(1904,1,1)*1"));
    },
  },
  {
    group: "program",
    isOfExcel: true,
    name: { en: "Excel 2021 and many conditional formats", zh: "Excel 2021 与大量条件格式" },
    run: ({ program }) =>
      Promise.resolve(
        isExcel2021(program)
          ? {
              outcome: "otherwise",
              detail: {
                en: "This is Excel 2021, which may close by itself where a workbook has many conditional formats and an add-in with functions is present.",
                zh: "这是 Excel 2021：工作簿含大量条件格式且装有带函数的加载项时，它可能自行关闭。",
              },
            }
          : AS_EXPECTED,
      ),
  },
];

const PROGRAMS = { excel: "Excel", workbench: "AIFIN" };

/** The serial number of the first day of 1904: 1462 where days are counted from 1900. */
const FIRST_OF_1904 = 1462;

function dateSystem(serial: unknown): CheckResult {
  if (serial === FIRST_OF_1904) return { outcome: "expected", detail: sameWords("1900") };
  return {
    outcome: "otherwise",
    detail: {
      en: "This workbook counts days from 1904: dates that AIFIN hands over show four years and a day late, and dates of its cells are read four years and a day early. Turn the 1904 date system off under File › Options › Advanced.",
      zh: "此工作簿从 1904 年起计日：AIFIN 给出的日期会晚四年零一天，读取单元格中的日期则早四年零一天。请在“文件›选项›高级”中关闭 1904 日期系统。",
    },
  };
}

function setCheck(set: string, version: string, name: Words): Check {
  const text = `${set} ${version}`;
  return {
    group: "program",
    isOfExcel: true,
    name: { en: `${name.en} (${text})`, zh: `${name.zh}（${text}）` },
    run: ({ program }) =>
      Promise.resolve(
        hasSet(program, set, version)
          ? { outcome: "expected", detail: sameWords(newestVersion(program, set)) }
          : { outcome: "absent" },
      ),
  };
}

function newestVersion({ sets }: Program, set: string): string {
  return `${set} ${sets.find(({ name }) => name === set)?.version ?? ""}`;
}
