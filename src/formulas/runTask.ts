import {
  HostFailure,
  isPromise,
  type MaybePromise,
  type WorkbookReader,
} from "../core/workbook/workbook";
import { type WorkbookAnswers, workbookAnswers } from "./workbookAnswers";
import type { WorkbookAnswer, WorkbookTask } from "./workbookTask";

/** How often the answers of a workbook are waited for. What is not known after that is refused. */
const MOST_WAITS = 1_000;

/**
 * Runs a task on a workbook: to its end at once where the host answers at once, with promises from
 * its first promise on.
 * @throws or rejects with what the task throws; what the host refuses is thrown into the task,
 *   where it was asked for.
 */
export function runTask<T>(reader: WorkbookReader, task: WorkbookTask<T>): MaybePromise<T> {
  const workbook = workbookAnswers(reader);
  let step = task.next([]);
  while (!step.done) {
    const answers = step.value.map(workbook.answer);
    if (!areKnown(answers)) return runWithPromises(workbook, task, answers);
    step = task.next(answers);
  }
  return step.value;
}

async function runWithPromises<T>(
  workbook: WorkbookAnswers,
  task: WorkbookTask<T>,
  promised: readonly MaybePromise<WorkbookAnswer>[],
): Promise<T> {
  let waits = 1;
  let step = task.next(await allKnown(promised));
  while (!step.done) {
    const answers = step.value.map(workbook.answer);
    if (!areKnown(answers) && ++waits === MOST_WAITS) workbook.refuseMore(TOO_FAR);
    step = task.next(areKnown(answers) ? answers : await allKnown(answers));
  }
  return step.value;
}

function allKnown(
  answers: readonly MaybePromise<WorkbookAnswer>[],
): Promise<readonly WorkbookAnswer[]> {
  return Promise.all(answers.map((answer) => Promise.resolve(answer)));
}

function areKnown(
  answers: readonly MaybePromise<WorkbookAnswer>[],
): answers is readonly WorkbookAnswer[] {
  return !answers.some(isPromise);
}

const TOO_FAR = new HostFailure(
  "The way through the workbook is too long to be followed to its end. 追溯路径过长，未能追溯到底。",
);
