import type { Host } from "../../../src/hosts/host";
import type { FreezerState } from "../../../src/taskpane/pages/freeze/freezerState";
import { endText } from "../../../src/taskpane/pages/freeze/endText";
import { EDIT_WORDS } from "../../../src/words/edit";
import type { Fault } from "../trial/faults";
import type { OpenTrial, Trial } from "../trial/trial";
import {
  countFormulas,
  lostCells,
  TRIAL_FORMULAS,
  runFreezer,
  type Start,
  typedContents,
  TRIAL_WORDS,
} from "./trials";

export type Task = "freeze" | "unfreeze";

const TYPED = "typed meanwhile";
const NOTHING_CHANGED = /Nothing was changed|All is as it was|Nothing was put back/;

/** How many requests a task takes, and the undoing of it. */
export async function requestsOf(start: Start, task: Task, open: OpenTrial) {
  const trial = await start(open);
  const { host, requests } = trial;
  const before = requests();
  await runFreezer(host, task);
  const done = requests();
  await runFreezer(host, "undo");
  const all = { task: done - before, undo: requests() - done };
  await trial.close();
  return all;
}

/**
 * What went wrong with a task in a workbook that refuses some requests: what was lost, and what was
 * said that is not so.
 */
export async function faultsOfTask(
  start: Start,
  task: Task,
  open: OpenTrial,
  fault: Fault,
): Promise<readonly string[]> {
  const trial = await start(open);
  const { host, sight } = trial;
  const before = await typedContents(sight);
  trial.begin(fault);
  const state = await runFreezer(host, task);
  const wrong = [...(await lostCells(sight)), ...(await untrue(trial, state, before))];
  trial.heal();
  await goBack(host, state);
  if ((await typedContents(sight)) !== before) wrong.push("not back");
  wrong.push(...(await lostCells(sight)));
  await trial.close();
  return wrong.map((one) => `${JSON.stringify(fault)} ${state.now.kind}: ${one}`);
}

/** The same for the undoing of a task that was done. */
export async function faultsOfTaskUndo(
  start: Start,
  task: Task,
  open: OpenTrial,
  fault: Fault,
): Promise<readonly string[]> {
  const trial = await start(open);
  const { host, sight } = trial;
  const before = await typedContents(sight);
  await runFreezer(host, task);
  const done = await typedContents(sight);
  trial.begin(fault);
  const state = await runFreezer(host, "undo");
  const text = endText(state, TRIAL_WORDS, EDIT_WORDS.en);
  const now = await typedContents(sight);
  const wrong = [...(await lostCells(sight))];
  if (text.includes("All is as it was") && now !== before) wrong.push(`untrue: ${text}`);
  if (text.includes("Nothing was changed") && now !== done) wrong.push(`untrue: ${text}`);
  trial.heal();
  if (state.now.kind !== "undone") await goBack(host, state);
  const after = await typedContents(sight);
  if (after !== before && after !== done) wrong.push("neither back nor as before the undo");
  wrong.push(...(await lostCells(sight)));
  await trial.close();
  return wrong.map((one) => `${JSON.stringify(fault)} ${state.now.kind}: ${one}`);
}

async function untrue(
  { sight }: Trial,
  state: FreezerState,
  before: string,
): Promise<readonly string[]> {
  const { kind } = state.now;
  const text = endText(state, TRIAL_WORDS, EDIT_WORDS.en);
  if (text === "") return ["nothing is said"];
  const there = await countFormulas(sight);
  const isUntrue =
    (NOTHING_CHANGED.test(text) && (await typedContents(sight)) !== before) ||
    (kind === "frozen" && there > 0) ||
    (kind === "unfrozen" && there < Object.keys(TRIAL_FORMULAS).length);
  return isUntrue ? [`untrue: ${text}`] : [];
}

/** Presses the button that is offered until all is as it was. */
async function goBack(host: Host, { now }: FreezerState): Promise<void> {
  if (now.kind === "frozen" || now.kind === "unfrozen") await runFreezer(host, "undo");
  else if (now.kind === "failed" && now.last) await runFreezer(host, "undo");
  else if (now.kind === "not-done") await runFreezer(host, "takeBack");
}

/** What a person typed just before a request, and is not there any more. */
export async function typingDuringTask(
  start: Start,
  task: Task,
  open: OpenTrial,
  request: number,
  address: string,
): Promise<readonly string[]> {
  const trial = await start(open);
  const { host, sight } = trial;
  trial.before(request, () => trial.put(address, TYPED));
  const isThere = async () =>
    (await sight.read({ sheet: "Model", address }))[0]?.[0]?.value === TYPED;
  const { now } = await runFreezer(host, task);
  const wrong: string[] = [];
  if (!(await isThere())) wrong.push(`${request} ${address}: ${now.kind}`);
  if (now.kind === "frozen" || now.kind === "unfrozen") await runFreezer(host, "undo");
  if (!(await isThere())) wrong.push(`${request} ${address}: undone`);
  await trial.close();
  return wrong;
}
