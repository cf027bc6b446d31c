import { isHostFailure } from "../../core/workbook/workbook";
import type { Words } from "../../core/words/words";
import type { Host, Program } from "../../hosts/host";
import type { JobControl } from "../job/job";
import { BrokenPromise } from "../promises/expect";
import { newSheet } from "../promises/promise";
import { cellChecks } from "./cellChecks";
import { type Check, type CheckLine, type CheckResult, type CheckRoom, sameWords } from "./check";
import { functionChecks } from "./functionChecks";
import { programChecks } from "./programChecks";
import { isClean, openScratch, type Scratch, type ScratchEnd } from "./scratch";
import { speedChecks } from "./speedChecks";
import { withoutNames } from "./withoutNames";
import { workbookChecks } from "./workbookChecks";

/** How far a check is. */
export interface CheckProgress {
  readonly done: number;
  readonly all: number;
  /** What is looked at. */
  readonly name: Words;
}

/** How a check ended. */
export interface CheckEnd {
  readonly program: Program;
  readonly lines: readonly CheckLine[];
  /**
   * Why it ended before all was looked at: null where it did not, empty where a person stopped it.
   */
  readonly endedBy: string | null;
  /** What is left of it in the workbook. */
  readonly rest: ScratchEnd;
  /** Takes away what is left. */
  readonly again: () => Promise<CheckEnd>;
}

/** All that is found out about a program, in order. */
export const CHECKS: readonly Check[] = [
  ...programChecks,
  ...functionChecks,
  ...cellChecks,
  ...workbookChecks,
  ...speedChecks,
];

/**
 * Finds out what the program does that holds the workbook. All is tried in sheets of its own, which
 * go again, also when it is stopped; the selection is given back.
 * @throws {HostFailure} when the workbook cannot be read or takes no sheet; nothing was done then.
 */
export async function runCheck(
  host: Host,
  functions: Pick<CheckRoom, "dataset" | "settings" | "formulas">,
  control: Pick<JobControl<CheckProgress>, "onProgress" | "isStopped">,
  all: readonly Check[] = CHECKS,
): Promise<CheckEnd> {
  const checks = all.filter(({ isOfExcel = false }) => host.name === "excel" || !isOfExcel);
  const program = await host.program();
  const scratch = await openScratch(host);
  const lines: CheckLine[] = [];
  const room = { ...functions, host: scratch.host, program };
  let endedBy: string | null = null;
  try {
    for await (const line of checkLines(checks, room, scratch, control)) lines.push(line);
    if (lines.length < checks.length) endedBy = "";
  } catch (failure) {
    const rest = await scratch.close(); // A mistake of our own leaves nothing behind either.
    const hasNotBegun = lines.length === 0 && isClean(rest);
    if (!isHostFailure(failure) || hasNotBegun) throw failure;
    endedBy = failure.message;
  }
  return closeScratch(scratch, { program, lines, endedBy });
}

async function* checkLines(
  checks: readonly Check[],
  room: Omit<CheckRoom, "sheet">,
  scratch: Scratch,
  { onProgress, isStopped }: Pick<JobControl<CheckProgress>, "onProgress" | "isStopped">,
): AsyncGenerator<CheckLine> {
  let sheet = "";
  for (const [done, check] of checks.entries()) {
    if (isStopped()) return;
    onProgress({ done, all: checks.length, name: check.name });
    if (sheet === "") sheet = await newSheet(room.host);
    const { group, name } = check;
    yield { group, name, ...(await checkResult(check, { ...room, sheet }, scratch)) };
    if (group !== "workbook") continue;
    await scratch.sweep(); // Each of these adds sheets.
    sheet = "";
  }
}

async function checkResult(
  check: Check,
  room: CheckRoom,
  { others }: Scratch,
): Promise<CheckResult> {
  try {
    return await check.run(room);
  } catch (failure) {
    if (!(failure instanceof BrokenPromise) && !isHostFailure(failure)) throw failure;
    const message = withoutNames(failure.message, await others());
    return { outcome: "otherwise", ...(message !== "" && { detail: sameWords(message) }) };
  }
}

async function closeScratch(
  scratch: Scratch,
  known: Pick<CheckEnd, "program" | "lines" | "endedBy">,
): Promise<CheckEnd> {
  const rest = await scratch.close();
  return { ...known, rest, again: () => closeScratch(scratch, known) };
}
