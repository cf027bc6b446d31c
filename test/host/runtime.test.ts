import { openRuntime, type Runtime } from "./runtime";

/**
 * The harness itself, on functions small enough to know by heart: what the runtime does with every
 * kind of result.
 */
const FUNCTIONS = `
  CustomFunctions.associate("ADD", (a, b) => a + (b === null ? 100 : b));
  CustomFunctions.associate("ECHO", (cells) => cells);
  CustomFunctions.associate("TELL", (cell) => JSON.stringify(cell));
  CustomFunctions.associate("REFUSE", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "expected a company");
  });
  CustomFunctions.associate("HALF", () => [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no 2026")]]);
  CustomFunctions.associate("BUG", () => null.x);
  CustomFunctions.associate("WHERE", (invocation) => invocation.address);
`;

const card = { type: "Double", basicType: "Double", basicValue: 3, properties: {} };

let runtime: Runtime;
beforeAll(() => {
  runtime = openRuntime(FUNCTIONS);
});
afterAll(() => {
  runtime.close();
});

test("Microsoft's runtime answers each call with what its function gave", async () => {
  const answers = await runtime.callMany([
    { id: "ADD", args: [1, 2] },
    { id: "ADD", args: [1, null] },
    { id: "ECHO", args: [[[1, "x", true, null, card]]] },
    { id: "TELL", args: [card] },
    { id: "REFUSE", args: [] },
    { id: "HALF", args: [] },
    { id: "BUG", args: [] },
    { id: "NOSUCH", args: [1] },
    { id: "WHERE", args: [], address: "Model!C7" },
  ]);
  expect(answers).toEqual([
    { ok: true, value: 3 },
    { ok: true, value: 101 },
    { ok: true, value: [[1, "x", true, 0, card]] },
    { ok: true, value: JSON.stringify(card) },
    { ok: false, error: "#VALUE!", message: "expected a company" },
    { ok: true, value: [[1, expect.objectContaining({ basicValue: "#N/A", message: "no 2026" })]] },
    { ok: false, error: "thrown", message: "" },
    { ok: false, error: "thrown", message: "" },
    { ok: true, value: "Model!C7" },
  ]);
});

test("one call alone is answered too, also after a batch", async () => {
  expect(await runtime.call({ id: "ADD", args: [20, 22] })).toEqual({ ok: true, value: 42 });
});
