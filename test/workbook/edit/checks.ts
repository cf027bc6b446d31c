import { isLeft, notDoneText } from "../../../src/taskpane/parts/job/editStatus";
import { EDIT_WORDS } from "../../../src/taskpane/words/edit";
import type { NotDone } from "../../../src/workbook/edit/apply";
import { isNothingLeft } from "../../../src/workbook/edit/takeBack";
import type { Fault } from "../trial/faults";
import { type OpenTrial, type Trial, whole } from "../trial/trial";
import { TYPED, type Use, type UseEnd } from "./uses";

/** What goes right in a use: how many requests it takes, and what stands in the workbook then. */
export interface Clean {
  readonly requests: number;
  readonly after: string;
}

export async function cleanRun(use: Use, open: OpenTrial): Promise<Clean> {
  const trial = await started(use, open);
  const before = trial.requests();
  expect(await ended(use, trial)).toMatchObject({ outcome: "done" });
  const clean = { requests: trial.requests() - before, after: await whole(trial.sight) };
  await trial.close();
  return clean;
}

async function started(use: Use, open: OpenTrial): Promise<Trial> {
  const trial = await open();
  await use.start(trial);
  return trial;
}

/** What it ends with, where it ended at all. */
async function ended({ run }: Use, { host }: Trial): Promise<UseEnd | Error> {
  return run(host).catch((failure: unknown) => failure as Error); // Hosts reject with errors.
}

/** What went wrong with a use in a workbook that refuses some requests: what was lost, and what was said that is not so. */
export async function faultsOf(
  use: Use,
  open: OpenTrial,
  fault: Fault,
  clean: Clean,
): Promise<readonly string[]> {
  const trial = await started(use, open);
  const now = () => whole(trial.sight);
  const before = await now();
  trial.begin(fault);
  const end = await ended(use, trial);
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

/** What a person typed is there still, and all else as it was or as it was to be. */
export async function typingOf(
  use: Use,
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
  const end = await ended(use, trial);
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
