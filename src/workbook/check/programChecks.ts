import type { Words } from "../../core/words/words";
import type { Program } from "../../hosts/host";
import { shownAnswerTo, clearSheet, shownValue } from "./answers";
import { AS_EXPECTED, type Check, type CheckResult, hasSet, sameWords } from "./check";
import { isExcel2021, isTurkish } from "./knownOfExcel";
import { checkSentence } from "../../words/checkSentence";
import { checkFinding } from "../../words/checkFinding";

/** What the program is, and what it has of what AIFIN asks for. */
export const programChecks: readonly Check[] = [
  {
    group: "program",
    name: checkSentence("Version and platform"),
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
      ["CustomFunctionsRuntime", "1.3", checkSentence("Functions of add-ins")],
      ["CustomFunctionsRuntime", "1.4", checkSentence("Numbers that carry their source as a card")],
      ["SharedRuntime", "1.1", checkSentence("One page for functions and pane")],
      ["ExcelApi", "1.10", checkSentence("Threads of comments")],
      ["ExcelApi", "1.12", checkSentence("Spilled ranges")],
      ["ExcelApi", "1.18", checkSentence("Notes of cells")],
      ["ExcelApi", "1.20", checkSentence("Several writes as one step of undo")],
    ] as const
  ).map(([set, version, name]) => setCheck(set, version, name)),
  {
    group: "program",
    isOfExcel: true,
    name: checkSentence("Language of the program"),
    run: ({ program }) =>
      Promise.resolve(
        isTurkish(program)
          ? {
              outcome: "otherwise",
              detail: checkFinding(({ turkish }) => turkish(program.language)),
            }
          : { outcome: "expected", detail: sameWords(program.language) },
      ),
  },
  {
    group: "program",
    name: checkSentence("Decimal separator"),
    run: async (room) => {
      await clearSheet(room);
      const mark = await shownAnswerTo(room, "=MID(1/2,2,1)");
      const isMark = mark === "." || mark === ",";
      return { outcome: isMark ? "expected" : "otherwise", detail: sameWords(shownValue(mark)) };
    },
  },
  {
    group: "program",
    name: checkSentence("Date system of the workbook (1900)"),
    run: async (room) => {
      await clearSheet(room);
      return dateSystem(await shownAnswerTo(room, "=DATE(1904,1,1)*1"));
    },
  },
  {
    group: "program",
    isOfExcel: true,
    name: checkSentence("Excel 2021 and many conditional formats"),
    run: ({ program }) =>
      Promise.resolve(
        isExcel2021(program)
          ? {
              outcome: "otherwise",
              detail: checkSentence(
                "This is Excel 2021, which may close by itself where a workbook has many conditional formats and an add-in with functions is present.",
              ),
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
    detail: checkSentence(
      "This workbook counts days from 1904: dates that AIFIN hands over show four years and a day late, and dates of its cells are read four years and a day early. Turn the 1904 date system off under File › Options › Advanced.",
    ),
  };
}

function setCheck(set: string, version: string, name: Words): Check {
  const text = `${set} ${version}`;
  return {
    group: "program",
    isOfExcel: true,
    name: {
      en: checkFinding(({ ofSet }) => ofSet(name.en, text)).en,
      zh: checkFinding(({ ofSet }) => ofSet(name.zh, text)).zh,
    },
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
