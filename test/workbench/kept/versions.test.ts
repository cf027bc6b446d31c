import fc from "fast-check";
import { outdatedVersions } from "../../../src/workbench/kept/versions";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 30, 12, 30);

const ages = (...all: readonly number[]) => all.map((age) => NOW - age);

test.each([
  ["all of two hours stay", ages(0, 10 * MINUTE, 20 * MINUTE, 119 * MINUTE), []],
  [
    "of an hour of the last day the latest stays",
    ages(5 * HOUR, 5 * HOUR + 10 * MINUTE),
    ages(5 * HOUR + 10 * MINUTE),
  ],
  ["of two hours one each", ages(5 * HOUR, 6 * HOUR), []],
  ["of an earlier day the latest stays", ages(3 * DAY, 3 * DAY + HOUR), ages(3 * DAY + HOUR)],
  ["after two weeks none stays", ages(13 * DAY, 15 * DAY), ages(15 * DAY)],
])("%s", (_, times, gone) => expect(outdatedVersions(times, NOW)).toEqual(gone));

test("however many are made, few stay, and the latest always", () => {
  const made = fc.uniqueArray(fc.integer({ min: 0, max: (10 * DAY) / (10 * MINUTE) }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(made, (steps) => {
      const times = steps.map((step) => NOW - step * 10 * MINUTE);
      const gone = outdatedVersions(times, NOW);
      expect(gone).not.toContain(Math.max(...times));
      expect(times.length - gone.length).toBeLessThanOrEqual(13 + 25 + 15);
    }),
  );
});
