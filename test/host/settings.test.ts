import { readFileSync } from "node:fs";
import type { IsoDate } from "../../src/core/period/calendar";
import { openRuntime, type Runtime } from "./runtime";

/** The built functions in Microsoft's runtime, told to answer with plain numbers. */
let runtime: Runtime;
beforeEach(() => {
  runtime = openRuntime(readFileSync("dist/functions.js", "utf8"));
});
afterEach(() => runtime.close());

const ARR = ["OpenAI", "2025", null] as const;

async function answer(options: string | null = null): Promise<unknown> {
  const given = await runtime.call({ id: "ARR", args: [...ARR, options] });
  const value = given.ok ? given.value : given;
  return Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value; // the runtime hands over rows of cells
}

test("a number without its card is nothing but the number", async () => {
  runtime.applySettings({ cards: false });
  expect(await answer()).toBe(20e9);
  expect(await answer("Mag=Billions")).toBe(20);
});

test("a date is still drawn as a date", async () => {
  runtime.applySettings({ cards: false });
  expect(await answer("Out=date")).toMatchObject({
    type: "FormattedNumber",
    numberFormat: "yyyy",
  });
});

test("a number has its card again when cards are switched on", async () => {
  runtime.applySettings({ cards: false });
  runtime.applySettings({ cards: true });
  expect(await answer()).toMatchObject({ type: "Double", properties: { Source: {} } });
});

test("the functions say whether they have answered the other way, from their first answer on", async () => {
  expect([runtime.applySettings({ cards: false }), runtime.applySettings({ cards: true })]).toEqual(
    [false, false],
  );
  await answer();
  expect([runtime.applySettings({ cards: true }), runtime.applySettings({ cards: false })]).toEqual(
    [false, true],
  );
  await answer();
  expect(runtime.applySettings({ cards: true })).toBe(true);
});

/** The only cell of an answer, and what its card says. */
async function said(id: string, args: readonly (string | number | null)[]) {
  const given = await runtime.call({ id, args });
  const rows = (given.ok ? given.value : [[given.message]]) as unknown[][]; // the runtime hands over rows of cells
  const cell = rows[0]?.[0];
  if (typeof cell !== "object" || cell === null) return { value: cell, card: "" };
  const { basicValue, properties } = cell as { basicValue: unknown; properties?: object }; // as the test above
  return { value: basicValue, card: JSON.stringify(properties ?? {}) };
}

const BY_WORKBOOK = "the workbook's as-of 2025-12-31";

test("a card tells the workbook's as-of where the formula leaves it to the workbook, and only there", async () => {
  const typed = ["OpenAI", "2024-06", "2025-12-31", null];
  const left = ["OpenAI", "2024-06", null, null];
  expect((await said("ARR", left)).card).not.toContain("as-of");
  expect(runtime.applySettings({ asOf: "2025-12-31" as IsoDate })).toBe(true);
  expect((await said("ARR", left)).card).toContain(BY_WORKBOOK);
  expect((await said("ARR", typed)).card).not.toContain("as-of");
  expect((await said("ARR", left)).card).toContain(BY_WORKBOOK);
});

test("a card tells the workbook's unit where the formula names none, and only there", async () => {
  runtime.applySettings({ mag: "Billions" });
  const left = await said("ARR", ["OpenAI", "2025", null, null]);
  const named = await said("ARR", ["OpenAI", "2025", null, "Mag=Billions"]);
  expect([left.value, named.value]).toEqual([20, 20]);
  expect(left.card).toContain("USD Billions (the workbook's Mag)");
  expect(named.card).not.toContain("workbook");
});

test("a setting that was changed is never answered from what was remembered under another", async () => {
  const arr = () => said("ARR", ["OpenAI", "2025", null, null]);
  const share = () => said("MSSHARE", [20, null, null]);
  const values = async () => [(await arr()).value, (await share()).value];
  const dollars = await values();
  runtime.applySettings({ mag: "Billions" });
  const billions = await values();
  runtime.applySettings({ mag: "Millions" });
  const millions = await values();
  runtime.applySettings({});
  expect([dollars, billions, millions, await values()]).toEqual([
    [20e9, 15],
    [20, 13 + 0.49 * (20 - 13 / 0.75)],
    [20_000, 15],
    [20e9, 15],
  ]);
});
