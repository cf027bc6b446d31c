import { errorCode } from "../../core/workbook/workbook";
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
import { checkSentence } from "../../words/checkSentence";
import { checkFinding } from "../../words/checkFinding";

/** A figure by whatever the workbook sets. */
const figure = ({ dataset }: CheckRoom, year = "2025") =>
  `AIFIN.ARR("OpenAI",${year},"${dataset.released}","Mag=Actuals")`;
const factId = ({ dataset }: CheckRoom) =>
  `AIFIN.FACTID("OpenAI","ARR",2025,"${dataset.released}")`;
const TABLE = `=AIFIN.COVERAGE({"OpenAI";"Anthropic"},{"ARR","Compute"})`;

/** What the program does with functions beyond answering one. */
export const cellChecks: readonly Check[] = [
  cardCheck(checkSentence("Card: =A1.Source"), () => "=LEN(A1.Source)>0"),
  cardCheck(checkSentence("Card: =A1.Figure"), () => "=LEN(A1.Figure)>0"),
  cardCheck(checkSentence("Card: =A1.Status"), () => "=LEN(A1.Status)>0"),
  cardCheck(checkSentence("Card: =A1.FactId"), (room) => `=A1.FactId=${factId(room)}`),
  cellCheck(checkSentence("Formulas calculate with a number that has a source"), async (room) => {
    await typeRows(room, "A1", [[`=${figure(room)}`]]);
    return isTrue(await shownAnswerTo(room, "=AND(A1>0,SUM(A1:A2)=A1,A1*2=A1+A1)"));
  }),
  cellCheck(checkSentence("A cell with a source is an argument"), async (room) => {
    await typeRows(room, "A1", [[`=${figure(room)}`]]);
    return isTrue(await shownAnswerTo(room, `=AIFIN.SOURCE(A1)=AIFIN.SOURCE(${factId(room)})`));
  }),
  cellCheck(checkSentence("A range is an argument"), async (room) => {
    await typeRows(room, "A1", [[10, 10, 20]]);
    const formula =
      '=ABS(SUM(AIFIN.MSSHARE(A1:C1,,"Mag=Billions"))-SUM(AIFIN.MSSHARE({10,10,20},,"Mag=Billions")))<0.000001';
    return isTrue(await shownAnswerTo(room, formula));
  }),
  cellCheck(checkSentence("A table of one function is an argument of another"), async (room) => {
    const formula =
      '=ROWS(AIFIN.BIBLIOGRAPHY(AIFIN.ARR("OpenAI",{2023,2024,2025},,"Out=factid"),"short"))>0';
    return isTrue(await shownAnswerTo(room, formula));
  }),
  cellCheck(checkSentence("A blank cell is no argument"), async (room) => {
    const arr = (asOf: string) => `AIFIN.ARR("OpenAI",2025,${asOf},"Mag=Actuals")`;
    return isTrue(await shownAnswerTo(room, `=${arr("A9")}=${arr("")}`));
  }),
  cellCheck(checkSentence("An error in a cell reaches the function"), async (room) => {
    await typeRows(room, "A1", [["=NA()"]]);
    return isError(await shownAnswerTo(room, '=AIFIN.MSSHARE(A1,,"Mag=Billions")'), "#N/A");
  }),
  cellCheck(checkSentence("MAP with LAMBDA calls a function of ours"), lambda),
  cellCheck(
    checkSentence("A table spills, shows #SPILL! while something is in its way, and spills again"),
    spill,
  ),
  cellCheck(
    checkSentence(
      "Errors: #VALUE! for a name that is unknown, #N/A for what there is no figure of",
    ),
    async (room) => {
      const unknown = isError(await shownAnswerTo(room, '=AIFIN.ARR("OpenIA","2025")'), "#VALUE!");
      if (unknown.outcome !== "expected") return unknown;
      return isError(await shownAnswerTo(room, '=AIFIN.ARR("OpenAI","1999")', "H2"), "#N/A");
    },
  ),
  cellCheck(
    checkSentence("A formula that was an error answers once it is corrected"),
    async (room) => {
      await shownAnswerTo(room, '=AIFIN.ARR("OpenIA","2025")');
      const answer = await shownAnswerTo(room, `=${figure(room)}`);
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
function cardCheck(name: Check["name"], formula: (room: CheckRoom) => string): Check {
  const run = async (room: CheckRoom): Promise<CheckResult> => {
    const hasCards = hasSet(room.program, "CustomFunctionsRuntime", "1.4");
    if (!hasCards || !room.settings.cards)
      return {
        outcome: "absent",
        detail: hasCards
          ? checkSentence("The settings turn cards off.")
          : checkSentence("It needs CustomFunctionsRuntime 1.4."),
      };
    await typeRows(room, "A1", [[`=${figure(room)}`]]);
    return isTrue(await shownAnswerTo(room, formula(room)));
  };
  return cellCheck(name, run, true);
}

async function lambda(room: CheckRoom): Promise<CheckResult> {
  const years = "{2023,2024,2025}";
  const sum = ["2023", "2024", "2025"].map((year) => figure(room, year)).join("+");
  const answer = await shownAnswerTo(
    room,
    `=SUM(MAP(${years},LAMBDA(year,${figure(room, "year")})))=${sum}`,
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
  const detail = checkFinding(({ shows }) => shows(shownValue(found)));
  return { outcome: "otherwise", detail };
}
