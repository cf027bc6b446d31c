import { rangeFrom, typeRows, valuesAtLast } from "./answers";
import type { Check, CheckResult, CheckRoom } from "./check";
import { checkFinding } from "../../words/checkFinding";

/** How long many calls take. */
export const speedChecks: readonly Check[] = [speedCheck(1_000, 5_000), speedCheck(10_000, 30_000)];

/** So much longer than expected is waited for. */
const PATIENCE = 2;

function speedCheck(calls: number, expectedMs: number): Check {
  const [count, seconds] = [calls.toLocaleString("en"), expectedMs / 1_000];
  return {
    group: "speed",
    name: checkFinding((words) => words.calls(count, seconds)),
    run: (room) => checkSpeed(room, calls, expectedMs),
  };
}

async function checkSpeed(
  room: CheckRoom,
  calls: number,
  expectedMs: number,
): Promise<CheckResult> {
  const formula = '=AIFIN.ARR("OpenAI",2023+MOD(ROW(),3))';
  const rows = Array.from({ length: calls }, () => [formula]);
  const startedAt = performance.now();
  const place = await typeRows(room, "A1", rows);
  const last = { ...place, address: rangeFrom(`A${calls}`, 1, 1) };
  // All are looked at only when the last is there: reading them takes long, too.
  await valuesAtLast(room, last, isNumbers, PATIENCE * expectedMs);
  const found = await valuesAtLast(room, place, isNumbers, PATIENCE * expectedMs);
  const milliseconds = performance.now() - startedAt;
  await room.host.write(
    place,
    Array.from({ length: calls }, () => [null]),
  );
  const answeredCount = found.filter((row) => isNumbers([row])).length;
  const seconds = (milliseconds / 1_000).toFixed(1);
  return {
    outcome: answeredCount === calls && milliseconds <= expectedMs ? "expected" : "otherwise",
    detail: checkFinding((words) => words.answered(answeredCount, seconds)),
  };
}

function isNumbers(rows: readonly (readonly unknown[])[]): boolean {
  return rows.flat().every((value) => typeof value === "number");
}
