import { firstCell } from "../../src/core/workbook/places";
import { dataset } from "../../src/data";
import { createFormulas } from "../../src/formulas/createFormulas";
import { createExplain } from "../../src/functions/library/explain";
import { functions } from "../../src/functions/library/functions";
import type { Host } from "../../src/hosts/host";
import { audit } from "../../src/workbook/audit/audit";
import { undoEdit } from "../../src/workbook/edit/undoEdit";
import { insertPlan, onlyIn } from "../../src/workbook/insertion/insertion";
import { ownPlaces } from "../../src/workbook/own/ownPlaces";
import { excelTrials } from "../workbook/trial/excel";
import { fillLargeSheet } from "../workbook/trial/largeSheet";
import type { BenchRow } from "./row";

const PLACE = { sheet: "Model", address: "W3" };

/**
 * Requests that Excel is asked and waited for, in a sheet of 100,000 used cells with 20,000
 * formulas: through Microsoft's office.js to the stand-in for Excel.
 */
export async function roundTrips(): Promise<readonly BenchRow[]> {
  const excel = await excelTrials();
  const trial = await excel.open();
  fillLargeSheet(trial);
  trial.answers["=1+1"] = 2;
  const { host } = trial;
  const requestsOf = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
    const before = trial.requests();
    return [await work(), trial.requests() - before];
  };
  await host.select(PLACE);
  const [end, inserting] = await requestsOf(async () =>
    insertPlan(onlyIn(firstCell(await host.selection()), "=1+1"), host),
  );
  if (end.outcome !== "written") throw new Error(`The insertion came to "${end.outcome}".`);
  const [, undoing] = await requestsOf(() => undoEdit(host, end.done));
  const [{ cells }, auditing] = await requestsOf(() => audited(host));
  await trial.close();
  excel.close();
  return [
    row("One formula inserted", inserting, 5),
    row("The same taken back", undoing, 6),
    row(`The audit, which finds ${cells.length.toLocaleString("en")} cells of AIFIN`, auditing, 60),
  ];
}

function audited(host: Host) {
  const formulas = createFormulas(createExplain(dataset), functions);
  return audit(
    { host, formulas, dataset, own: () => ownPlaces(host) },
    () => undefined,
    () => false,
  );
}

function row(what: string, requests: number, most: number): BenchRow {
  return {
    what,
    ours: `${requests} round trips`,
    peer: `what a person waits for at half a second each: ${most} round trips`,
    ratio: { value: requests / most, unit: "percent", limit: { atMost: 1 } },
  };
}
