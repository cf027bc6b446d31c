import { readFileSync } from "node:fs";
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
  runtime.showCards(false);
  expect(await answer()).toBe(20e9);
  expect(await answer("Mag=Billions")).toBe(20);
});

test("a date is still drawn as a date", async () => {
  runtime.showCards(false);
  expect(await answer("Out=known")).toMatchObject({
    type: "FormattedNumber",
    numberFormat: "yyyy-mm",
  });
});

test("a number has its card again when cards are switched on", async () => {
  runtime.showCards(false);
  runtime.showCards(true);
  expect(await answer()).toMatchObject({ type: "Double", properties: { Source: {} } });
});

test("the functions say whether they have answered the other way, from their first answer on", async () => {
  expect([runtime.showCards(false), runtime.showCards(true)]).toEqual([false, false]);
  await answer();
  expect([runtime.showCards(true), runtime.showCards(false)]).toEqual([false, true]);
  await answer();
  expect(runtime.showCards(true)).toBe(true);
});
