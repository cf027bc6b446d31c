import { createDelivery, type Deliver } from "../../../src/functions/library/delivery";
import type { ExcelAnswer } from "../../../src/functions/library/excelAnswer";
import { answerForms } from "../../../src/functions/library/forms";
import { NumberCard } from "../../../src/functions/library/numberCard";
import { customFunctionsRuntime } from "../../../src/hosts/workbench/customFunctions";

const runtime = customFunctionsRuntime();
beforeAll(() => void Object.assign(globalThis, { CustomFunctions: runtime }));
afterAll(() => void Reflect.deleteProperty(globalThis, "CustomFunctions"));

const MOST_BYTES = 4_000_000;

const CARD = new NumberCard(20e9, "#,##0", {
  Source: "NetEase Hao (網易號), ¶23",
  Figure: "over 200億美元, 2025, USD",
  Status:
    "actual, 2 claims, known 2026-01, known inferred, its period is exactly the one asked for",
  FactId: "openai-arr-2025-neteasehao",
});

/**
 * Microsoft's runtime, as far as deliveries go: it gathers what functions answer, at once or later,
 * and writes it as JSON when a delivery leaves.
 */
function gathering() {
  const handOver = createDelivery();
  let gathered: unknown[] = [];
  return {
    call(answer: ExcelAnswer, isBare = false): void {
      const given = handOver(() => answerForms(answer), "en", isBare);
      if (given instanceof Promise)
        void given.then((rows) => {
          gathered.push(rows);
        });
      else gathered.push(given);
    },
    /** What leaves, as JSON and as what it says; the runtime writes it twice, once for its log. */
    async leave(): Promise<{ readonly bytes: number; readonly cells: readonly unknown[] }> {
      const leaving = gathered;
      gathered = [];
      JSON.stringify(leaving);
      const text = JSON.stringify(leaving.map((rows, call) => [call, true, rows, [0]]));
      // What waited for this delivery to leave is answered now.
      await new Promise((resolve) => setImmediate(resolve));
      const results = JSON.parse(text) as [number, boolean, unknown[][]][]; // As just written.
      return {
        bytes: Buffer.byteLength(text),
        cells: results.flatMap(([, , rows]) => rows.flat()),
      };
    },
  };
}

const looks = (cells: readonly unknown[]) =>
  cells.map((cell) =>
    typeof cell === "object" && cell !== null && "properties" in cell
      ? Object.keys((cell as NumberCard).properties).join()
      : typeof cell,
  );

describe("of the answers of one delivery", () => {
  test("10,000 carry a card: full ones while there is room, then short ones", async () => {
    const excel = gathering();
    for (let call = 0; call < 10_000; call++) excel.call([[CARD]]);
    const { bytes, cells } = await excel.leave();
    const found = looks(cells);
    expect(found).toHaveLength(10_000);
    expect([...new Set(found)]).toEqual(["Source,Figure,Status,FactId", "Source,FactId"]);
    expect(found.filter((look) => look === "Source,Figure,Status,FactId").length).toBeGreaterThan(
      4_000,
    );
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  test("those beyond are plain numbers, and what finds no room waits for the next", async () => {
    const excel = gathering();
    for (let call = 0; call < 30_000; call++) excel.call([[CARD]]);
    const left: unknown[] = [];
    const sizes: number[] = [];
    while (left.length < 30_000) {
      const { bytes, cells } = await excel.leave();
      if (cells.length === 0) break;
      sizes.push(bytes);
      left.push(...cells);
    }
    expect(left).toHaveLength(30_000);
    expect([...new Set(looks(left))]).toEqual([
      "Source,Figure,Status,FactId",
      "Source,FactId",
      "number",
    ]);
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test("the first are in full again once a delivery has left", async () => {
    const excel = gathering();
    for (let call = 0; call < 9_000; call++) excel.call([[CARD]]);
    await excel.leave();
    excel.call([[CARD]]);
    expect(looks((await excel.leave()).cells)).toEqual(["Source,Figure,Status,FactId"]);
  });

  test("errors that find no room keep their words for the next delivery", async () => {
    const error = new runtime.Error("#N/A");
    const written = { valueType: "CustomFunctionError", type: "Error", message: "x".repeat(99) };
    Object.assign(error, { toJSON: () => written });
    const excel = gathering();
    excel.call([["x".repeat(MOST_BYTES - 200)]]);
    excel.call([[error, 1]]);
    expect((await excel.leave()).cells).toHaveLength(1);
    expect((await excel.leave()).cells).toEqual([written, 1]);
  });

  test("a large table comes without its formats, its errors without their words where they must", async () => {
    const error = new runtime.Error("#N/A");
    // As Microsoft's runtime writes it, with its words.
    const written = { valueType: "CustomFunctionError", type: "Error", message: "x".repeat(99) };
    Object.assign(error, { toJSON: () => written });
    const dates = Array.from({ length: 1_000 }, () =>
      Array.from({ length: 100 }, (_, column) =>
        column % 2 === 0
          ? ({ type: "FormattedNumber", basicValue: 46_022, numberFormat: "yyyy" } as const)
          : // In this shape Excel's own class has it too.
            (error as unknown as CustomFunctions.Error),
      ),
    );
    const excel = gathering();
    excel.call(dates);
    const { bytes, cells } = await excel.leave();
    expect(cells.slice(0, 2)).toEqual([46_022, { type: "Error", basicValue: "#N/A" }]);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });
});

test("an Excel that takes no objects gets none, however much room there is", async () => {
  const excel = gathering();
  excel.call([[CARD, { type: "FormattedNumber", basicValue: 1, numberFormat: "0%" }, "x"]], true);
  expect((await excel.leave()).cells).toEqual([20e9, 1, "x"]);
});

test("a table that no delivery has room for is refused, in the language, and leaves the others alone", () => {
  const handOver: Deliver = createDelivery();
  const table = (rows: number) => Array.from({ length: rows }, () => ["x".repeat(1_000)]);
  const ask = (rows: number) => () => answerForms(table(rows));
  expect(() => handOver(ask(5_000), "en", false)).toThrow(/takes 5\.0 MB, Excel 4 at once: divide/);
  expect(() => handOver(ask(5_000), "zh", false)).toThrow(/分到两个公式/);
  expect(handOver(ask(3_900), "en", false)).toHaveLength(3_900);
});

test("an error is thrown at once, and later where there is no room for its words", async () => {
  const handOver = createDelivery();
  const fail = () => {
    throw new runtime.Error("#N/A", "x".repeat(1_500_000));
  };
  const first = handOver(() => answerForms([["y"]]), "en", false);
  expect(() => handOver(fail, "en", false)).toThrow();
  expect(() => handOver(fail, "en", false)).toThrow();
  const late = handOver(fail, "en", false);
  expect(late).toBeInstanceOf(Promise);
  JSON.stringify(first);
  await expect(late).rejects.toThrow();
});
