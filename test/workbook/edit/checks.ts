import { isLeft, notDoneText } from "../../../src/taskpane/parts/job/editStatus";
import { EDIT_WORDS } from "../../../src/words/edit";
import type { NotDone } from "../../../src/workbook/edit/applyEdit";
import { isNothingLeft } from "../../../src/workbook/edit/takeBack";
import type { Fault } from "../trial/faults";
import { type OpenTrial, type Trial, workbookText } from "../trial/trial";
import { TYPED, type EditUse, type EditUseEnd } from "./uses";

/**
 * What goes right in a use: how many requests it takes and its undoing, and what stands in the
 * workbook between the two.
 */
export interface CleanRun {
  readonly requests: number;
  readonly undoRequests: number;
  readonly after: string;
}

export async function cleanRun(use: EditUse, open: OpenTrial): Promise<CleanRun> {
  const trial = await started(use, open);
  const before = trial.requests();
  const end = await runToEnd(use, trial);
  if (end instanceof Error || end.outcome !== "done") throw new Error("It was not done.");
  const requests = trial.requests() - before;
  const after = await workbookText(trial.sight);
  await use.undo(trial.host, end.done);
  const undoRequests = trial.requests() - before - requests;
  await trial.close();
  return { requests, undoRequests, after };
}

async function started(use: EditUse, open: OpenTrial): Promise<Trial> {
  const trial = await open();
  await use.start(trial);
  return trial;
}

/** What it ends with, where it ended at all. */
export async function runToEnd({ run }: EditUse, { host }: Trial): Promise<EditUseEnd | Error> {
  return run(host).catch((failure: unknown) => failure as Error); // Hosts reject with errors.
}

/**
 * What went wrong with a use in a workbook that refuses some requests: what was lost, and what was
 * said that is not so.
 */
export async function faultsOfUse(
  use: EditUse,
  open: OpenTrial,
  fault: Fault,
  clean: CleanRun,
): Promise<readonly string[]> {
  const trial = await started(use, open);
  const now = () => workbookText(trial.sight);
  const before = await now();
  trial.begin(fault);
  const end = await runToEnd(use, trial);
  const after = await now();
  const wrong: string[] = [];
  if (end instanceof Error) {
    if (after !== before) wrong.push(`something was written: ${end.message}`);
  } else if (end.outcome === "done") {
    if (after !== clean.after) wrong.push("said to be done");
  } else {
    const text = notDoneText(end, EDIT_WORDS.en);
    if (!isLeft(end) && after !== before) wrong.push(`untrue: ${text}`);
    if (text === "") wrong.push("nothing is said");
  }
  trial.heal();
  if (!(end instanceof Error)) {
    const back = end.outcome === "done" ? await use.undo(trial.host, end.done) : await end.again();
    const left = back as Partial<NotDone>; // Only one that was not done has a rest.
    if (left.rest && !isNothingLeft(left.rest)) wrong.push(JSON.stringify(left.rest));
    if ((await now()) !== before) wrong.push("not back");
  }
  await trial.close();
  const kind = end instanceof Error ? "failed" : end.outcome;
  return wrong.map((one) => `${JSON.stringify(fault)} ${kind}: ${one}`);
}

/** The same for the undoing of a use that was done. */
export async function faultsOfUseUndo(
  use: EditUse,
  open: OpenTrial,
  fault: Fault,
): Promise<readonly string[]> {
  const trial = await started(use, open);
  const now = () => workbookText(trial.sight);
  const before = await now();
  const end = await runToEnd(use, trial);
  if (end instanceof Error || end.outcome !== "done") throw new Error("It was not done.");
  const done = await now();
  trial.begin(fault);
  const back = await use.undo(trial.host, end.done).catch((failure: unknown) => failure as Error);
  const after = await now();
  const wrong: string[] = [];
  const isNotDone = !(back instanceof Error) && back.outcome === "not-done";
  if (back instanceof Error && after !== done) wrong.push(`something was undone: ${back.message}`);
  if (isNotDone && !isLeft(back)) wrong.push("nothing is left, and it is said not to be undone");
  if (isNotDone && notDoneText(back, EDIT_WORDS.en) === "") wrong.push("nothing is said");
  if (!(back instanceof Error) && !isNotDone && after !== before) wrong.push("said to be undone");
  trial.heal();
  if (isNotDone) await back.again();
  else if (back instanceof Error) await use.undo(trial.host, end.done);
  if ((await now()) !== before) wrong.push("not back");
  await trial.close();
  const kind = back instanceof Error ? "failed" : back.outcome;
  return wrong.map((one) => `${JSON.stringify(fault)} ${kind}: ${one}`);
}

/** What a person typed is there still, and all else as it was or as it was to be. */
export async function typingDuringUse(
  use: EditUse,
  open: OpenTrial,
  request: number,
  cell: string,
): Promise<readonly string[]> {
  const trial = await started(use, open);
  const typings: string[] = [];
  trial.before(request, () => {
    trial.put(cell, TYPED);
    typings.push(cell);
  });
  const end = await runToEnd(use, trial);
  const kind = end instanceof Error ? "failed" : end.outcome;
  const isThere = async () => {
    const [[found] = []] = await trial.sight.read({ sheet: "Model", address: cell });
    return found?.value === TYPED;
  };
  const wrong: string[] = [];
  if (typings.length > 0 && !(await isThere()))
    wrong.push(`${request} ${cell} ${kind}: overwritten`);
  if (!(end instanceof Error) && end.outcome === "done") await use.undo(trial.host, end.done);
  if (typings.length > 0 && !(await isThere()))
    wrong.push(`${request} ${cell} ${kind}: overwritten by the undo`);
  await trial.close();
  return wrong;
}
