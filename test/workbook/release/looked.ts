import { dataset } from "../../../src/data";
import { compareRelease } from "../../../src/workbook/release/compareRelease";
import { lookAtRelease, releaseJobOf } from "../../../src/workbook/release/releaseJob";
import { keptRelease } from "../../../src/workbook/release/keptRelease";
import { allFaults, type Fault } from "../trial/faults";
import { type OpenTrial, type Trial, workbookText } from "../trial/trial";
import { ARR_CALL, testFormulas } from "./model";
import { sample } from "../../runs";

/**
 * What a look leaves in a workbook.
 * @param begin Is called when it begins: what goes wrong then, goes wrong in it.
 */
export async function lookedAt<T extends Trial>(
  open: () => Promise<T>,
  value: number,
  begin: (trial: T) => void,
) {
  const trial = await open();
  trial.put("A2", "OpenAI");
  trial.put("B2", { formula: `=${ARR_CALL}`, value, text: String(value) });
  trial.put("B3", { formula: "=AIFIN.ARR(A2,2025)", value: 20e9, text: "20000000000" });
  await trial.host.settled();
  const before = await workbookText(trial.sight);
  const since = trial.requests();
  begin(trial);
  const end = await lookAtRelease(releaseJobOf(trial.host), {
    host: trial.host,
    formulas: testFormulas,
    release: dataset.version,
    loadCompare: () => Promise.resolve(compareRelease),
  });
  const requests = trial.requests() - since;
  trial.heal();
  const isUntouched = (await workbookText(trial.sight)) === before;
  const kept = await keptRelease(trial.host);
  await trial.close();
  return { end: end?.kind ?? "failed", isUntouched, kept, requests };
}

/**
 * What is wrong after looks at a workbook where a cell moves, each with requests refused otherwise.
 */
export async function wrongWhereCellsMove(open: OpenTrial, most: number) {
  const { requests } = await lookedAt(open, 13e9, () => undefined);
  const wrong: unknown[] = [];
  for (const fault of sample(allFaults(requests), most)) {
    const { end, isUntouched, kept } = await faulty(open, 13e9, fault);
    const isSaid = end === "failed" || end === "compared";
    if (!isSaid || !isUntouched || kept !== null) wrong.push({ fault, end, isUntouched, kept });
  }
  return wrong;
}

/** The same where none moves. */
export async function wrongWhereNoneMoves(open: OpenTrial, most: number) {
  const { requests } = await lookedAt(open, 20e9, () => undefined);
  const wrong: unknown[] = [];
  for (const fault of sample(allFaults(requests), most)) {
    const { end, isUntouched, kept } = await faulty(open, 20e9, fault);
    const isKept = kept === dataset.version && end === "current";
    const isLeft = kept === null && (end === "current" || end === "failed");
    if (!isUntouched || !(isKept || isLeft)) wrong.push({ fault, end, isUntouched, kept });
  }
  return wrong;
}

/** A look at a workbook some of whose requests are refused. */
function faulty(open: OpenTrial, value: number, fault: Fault) {
  return lookedAt(open, value, (trial) => trial.begin(fault));
}
