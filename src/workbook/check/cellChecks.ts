import { errorCode } from "../../core/workbook/workbook";
import { dataset } from "../../data";
import type { CellValue } from "../../hosts/host";
import { expectSame } from "../promises/expect";
import { valuesOf } from "../promises/promise";
import {
  shownAnswerTo,
  clearSheet,
  rangeFrom,
  shownValue,
  typeRows,
  valuesAtLast,
} from "./answers";
import {
  AS_EXPECTED,
  type Check,
  type CheckResult,
  type CheckRoom,
  hasSet,
  sameWords,
} from "./check";

/** A figure by whatever the workbook sets. */
const figure = (year: string) => `AIFIN.ARR("OpenAI",${year},"${dataset.released}","Mag=Actuals")`;
const FACT = `AIFIN.FACTID("OpenAI","ARR",2025,"${dataset.released}")`;
const TABLE = `=AIFIN.COVERAGE({"OpenAI";"Anthropic"},{"ARR","Compute"})`;

/** What the program does with functions beyond answering one. */
export const cellChecks: readonly Check[] = [
  cardCheck({ en: "Card: =A1.Source", zh: "卡片：=A1.Source" }, "=LEN(A1.Source)>0"),
  cardCheck({ en: "Card: =A1.Figure", zh: "卡片：=A1.Figure" }, "=LEN(A1.Figure)>0"),
  cardCheck({ en: "Card: =A1.Status", zh: "卡片：=A1.Status" }, "=LEN(A1.Status)>0"),
  cardCheck({ en: "Card: =A1.FactId", zh: "卡片：=A1.FactId" }, `=A1.FactId=${FACT}`),
  cellCheck(
    { en: "Formulas calculate with a number that has a source", zh: "带来源的数字可参与计算" },
    async (room) => {
      await typeRows(room, "A1", [[`=${figure("2025")}`]]);
      return isTrue(await shownAnswerTo(room, "=AND(A1>0,SUM(A1:A2)=A1,A1*2=A1+A1)"));
    },
  ),
  cellCheck(
    { en: "A cell with a source is an argument", zh: "带来源的单元格可作参数" },
    async (room) => {
      await typeRows(room, "A1", [[`=${figure("2025")}`]]);
      return isTrue(await shownAnswerTo(room, `=AIFIN.SOURCE(A1)=AIFIN.SOURCE(${FACT})`));
    },
  ),
  cellCheck({ en: "A range is an argument", zh: "区域可作参数" }, async (room) => {
    await typeRows(room, "A1", [[10, 10, 20]]);
    const formula =
      '=ABS(SUM(AIFIN.MSSHARE(A1:C1,,"Mag=Billions"))-SUM(AIFIN.MSSHARE({10,10,20},,"Mag=Billions")))<0.000001';
    return isTrue(await shownAnswerTo(room, formula));
  }),
  cellCheck(
    { en: "A table of one function is an argument of another", zh: "函数的表格可作另一函数的参数" },
    async (room) => {
      const formula =
        '=ROWS(AIFIN.BIBLIOGRAPHY(AIFIN.ARR("OpenAI",{2023,2024,2025},,"Out=factid"),"short"))>0';
      return isTrue(await shownAnswerTo(room, formula));
    },
  ),
  cellCheck({ en: "A blank cell is no argument", zh: "空白单元格等于未给参数" }, async (room) => {
    const arr = (asOf: string) => `AIFIN.ARR("OpenAI",2025,${asOf},"Mag=Actuals")`;
    return isTrue(await shownAnswerTo(room, `=${arr("A9")}=${arr("")}`));
  }),
  cellCheck(
    { en: "An error in a cell reaches the function", zh: "单元格中的错误能传到函数" },
    async (room) => {
      await typeRows(room, "A1", [["=NA()"]]);
      return isError(await shownAnswerTo(room, '=AIFIN.MSSHARE(A1,,"Mag=Billions")'), "#N/A");
    },
  ),
  cellCheck(
    { en: "MAP with LAMBDA calls a function of ours", zh: "MAP 与 LAMBDA 可调用函数" },
    lambda,
  ),
  cellCheck(
    {
      en: "A table spills, shows #SPILL! while something is in its way, and spills again",
      zh: "表格会溢出，被挡住时显示 #SPILL!，清空后重新溢出",
    },
    spill,
  ),
  cellCheck(
    {
      en: "Errors: #VALUE! for a name that is unknown, #N/A for what there is no figure of",
      zh: "错误：未知名称为 #VALUE!，没有数字为 #N/A",
    },
    async (room) => {
      const unknown = isError(await shownAnswerTo(room, '=AIFIN.ARR("OpenIA","2025")'), "#VALUE!");
      if (unknown.outcome !== "expected") return unknown;
      return isError(await shownAnswerTo(room, '=AIFIN.ARR("OpenAI","1999")', "H2"), "#N/A");
    },
  ),
  cellCheck(
    {
      en: "A formula that was an error answers once it is corrected",
      zh: "出错的公式改正后即有结果",
    },
    async (room) => {
      await shownAnswerTo(room, '=AIFIN.ARR("OpenIA","2025")');
      const answer = await shownAnswerTo(room, `=${figure("2025")}`);
      return typeof answer === "number" ? AS_EXPECTED : otherwiseResult(answer);
    },
  ),
];

/** A check that begins with an empty sheet. */
function cellCheck(name: Check["name"], run: Check["run"], isOfExcel = false): Check {
  return {
    group: "cells",
    name,
    isOfExcel,
    run: async (room) => {
      await clearSheet(room);
      return run(room);
    },
  };
}

/** What a formula reads from the card of the figure in A1. */
function cardCheck(name: Check["name"], formula: string): Check {
  const run = async (room: CheckRoom): Promise<CheckResult> => {
    const hasCards = hasSet(room.program, "CustomFunctionsRuntime", "1.4");
    if (!hasCards || !room.settings.cards)
      return {
        outcome: "absent",
        detail: hasCards
          ? { en: "The settings turn cards off.", zh: "设置中已关闭卡片。" }
          : {
              en: "It needs CustomFunctionsRuntime 1.4.",
              zh: "需要 CustomFunctionsRuntime 1.4。",
            },
      };
    await typeRows(room, "A1", [[`=${figure("2025")}`]]);
    return isTrue(await shownAnswerTo(room, formula));
  };
  return cellCheck(name, run, true);
}

async function lambda(room: CheckRoom): Promise<CheckResult> {
  const years = "{2023,2024,2025}";
  const sum = ["2023", "2024", "2025"].map(figure).join("+");
  const answer = await shownAnswerTo(
    room,
    `=SUM(MAP(${years},LAMBDA(year,${figure("year")})))=${sum}`,
  );
  const error = errorCode(answer);
  if (error === "#NAME?" || error === "#CALC!")
    return { outcome: "absent", detail: sameWords(error) };
  return isTrue(answer);
}

async function spill(room: CheckRoom): Promise<CheckResult> {
  const { host, sheet } = room;
  const place = { sheet, address: rangeFrom("A1", 3, 3) };
  await typeRows(room, "A1", [[TABLE]]);
  const spilled = await valuesAtLast(room, place, () => false);
  if (spilled[2]?.[2] === null) return otherwiseResult(spilled[0]?.[0] ?? null);
  expectSame(await host.spillParent({ sheet, address: "C3" }), { sheet, address: "A1" });
  await typeRows(room, "B3", [["in the way"]]);
  const [[blocked = null] = []] = await valuesAtLast(
    room,
    { sheet, address: "A1" },
    ([[value = null] = []]) => errorCode(value) === "#SPILL!",
  );
  if (errorCode(blocked) !== "#SPILL!") return otherwiseResult(blocked);
  await typeRows(room, "B3", [[null]]);
  const isBack = (rows: unknown) => JSON.stringify(rows) === JSON.stringify(spilled);
  await valuesAtLast(room, place, isBack);
  expectSame(await valuesOf(host, place), spilled);
  return AS_EXPECTED;
}

function isTrue(answer: CellValue): CheckResult {
  return answer === true ? AS_EXPECTED : otherwiseResult(answer);
}

function isError(answer: CellValue, code: string): CheckResult {
  return errorCode(answer) === code ? AS_EXPECTED : otherwiseResult(answer);
}

function otherwiseResult(found: CellValue): CheckResult {
  const text = shownValue(found);
  return {
    outcome: "otherwise",
    detail: { en: `The cell shows ${text}.`, zh: `单元格显示 ${text}。` },
  };
}
