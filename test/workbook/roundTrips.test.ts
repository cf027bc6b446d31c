import { dataset } from "../../src/data";
import { createFormulas } from "../../src/formulas/createFormulas";
import { createExplain } from "../../src/functions/library/explain";
import { functions } from "../../src/functions/library/functions";
import { audit } from "../../src/workbook/audit/audit";
import { undoEdit } from "../../src/workbook/edit/undoEdit";
import { insertPlan, onlyIn } from "../../src/workbook/insertion/insertion";
import { firstCell } from "../../src/core/workbook/places";
import { ownPlaces } from "../../src/workbook/own/ownPlaces";
import { type ExcelTrial, type ExcelTrials, excelTrials } from "./trial/excel";
import { fillLargeSheet } from "./trial/largeSheet";

/** Requests that reach Excel and are waited for; each takes 50 ms there, or half a second. */
let excel: ExcelTrials;
let trial: ExcelTrial;
beforeAll(async () => {
  excel = await excelTrials();
  trial = await excel.open();
  fillLargeSheet(trial);
}, 60_000);
afterAll(async () => {
  await trial.close();
  excel.close();
});

const at = (address: string) => ({ sheet: "Model", address });
const formulas = createFormulas(createExplain(dataset), functions);

async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  const before = trial.requests();
  await work();
  return trial.requests() - before;
}

describe("In a sheet of 100,000 used cells with 20,000 formulas", () => {
  test("inserting one formula costs at most five round trips, and taking it back a few more", async () => {
    const { host } = trial;
    trial.answers["=1+1"] = 2;
    await host.select(at("W3"));
    let end: Awaited<ReturnType<typeof insertPlan>> | undefined;
    const insertion = async () => {
      end = await insertPlan(onlyIn(firstCell(await host.selection()), "=1+1"), host);
    };
    expect(await requestsOf(insertion)).toBeLessThanOrEqual(5);
    if (end?.outcome !== "written") throw new Error("It was not written.");
    const { done } = end;
    expect(await requestsOf(() => undoEdit(host, done))).toBeLessThanOrEqual(6);
    expect((await host.read(at("W3")))[0]?.[0]?.formula).toBe("");
  }, 60_000);

  test("inserting a formula that fills others, with a look at its room, costs no more", async () => {
    const { host } = trial;
    const room = [at("W5:X6")];
    trial.answers["=TABLE()"] = [
      ["a", "b"],
      ["c", "d"],
    ];
    await host.select(at("W5"));
    const insertion = async () => {
      const place = firstCell(await host.selection());
      await insertPlan({ ...onlyIn(place, "=TABLE()"), room }, host);
    };
    expect(await requestsOf(insertion)).toBeLessThanOrEqual(5);
    expect(await host.spills("Model")).toEqual(room);
    await host.write(at("W5"), [[null]]);
  }, 60_000);

  test("the audit reads it in at most sixty, whatever its formulas refer to", async () => {
    const { host } = trial;
    let cells = 0;
    const reading = async () => {
      const found = await audit(
        { host, formulas, dataset, own: () => ownPlaces(host) },
        () => undefined,
        () => false,
      );
      cells = found.cells.length;
    };
    expect(await requestsOf(reading)).toBeLessThanOrEqual(60);
    expect(cells).toBe(20_000);
  }, 120_000);
});
