import { readFileSync } from "node:fs";
import { fakeHost } from "../taskpane/fakeHost";
import { openRuntime, type Runtime } from "./runtime";

/**
 * Functions that follow their arguments, in Microsoft's runtime, over a workbook that answers with
 * promises as Excel's does.
 */
const host = fakeHost("Q1's plan");
let runtime: Runtime;
beforeAll(() => {
  runtime = openRuntime(readFileSync("dist/functions.js", "utf8"));
  host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9 });
  host.put("A2", { formula: "=A1*2", value: 40e9 });
  host.put("A3", { formula: "=A3+1", value: 0 });
  host.put("A4", 12);
});
afterAll(() => {
  runtime.close();
});

const at = (address: string) => ({ argAddresses: [`'Q1''s plan'!${address}`] });

test("a computed number is cited by its address, and refused without one", async () => {
  runtime.setWorkbook(host);
  const answers = await runtime.callMany([
    { id: "CITE", args: [[[40e9]], "short", null], ...at("$A$2") },
    { id: "SOURCE", args: [[[40e9]], "factid"], ...at("A2") },
    { id: "BIBLIOGRAPHY", args: [[[20e9], [40e9]], "short", null], ...at("A1:A2") },
    { id: "CITE", args: [[[40e9]], "short", null] },
    { id: "CITE", args: [[[12]], "short", null], ...at("A4") },
    { id: "TRACE", args: [[[0]], null], ...at("A3") },
    { id: "TRACE", args: [[[12]], null], ...at("A4") },
  ]);
  expect(answers).toMatchObject([
    { ok: true, value: [["NetEase Hao, Jan 2026, ¶23"]] },
    { ok: true, value: [["openai-arr-2025-neteasehao"]] },
    { ok: true, value: [["NetEase Hao, Jan 2026"]] },
    { ok: false, error: "#VALUE!" },
    { ok: false, error: "#VALUE!" },
    {
      ok: true,
      value: [expect.arrayContaining(["Cell"]), expect.arrayContaining(["Q1's plan!A3"])],
    },
    { ok: false, error: "#N/A" },
  ]);
});

test("the way of a computed number is a table with the cell of each fact", async () => {
  runtime.setWorkbook(host);
  const answer = await runtime.call({ id: "TRACE", args: [[[40e9]], "Headers=0"], ...at("A2") });
  // A table of one row.
  const [[cell, call, id] = []] = answer.ok ? (answer.value as unknown[][]) : [];
  expect([cell, call, id]).toEqual([
    "Q1's plan!A1",
    'AIFIN.ARR("OpenAI",2025)',
    "openai-arr-2025-neteasehao",
  ]);
});

test("a workbook that refuses to be read is said in the table", async () => {
  const refusing = fakeHost("Q1's plan");
  refusing.fail("The sheet is protected.");
  runtime.setWorkbook(refusing);
  const answer = await runtime.call({ id: "TRACE", args: [[[40e9]], "Headers=0"], ...at("A2") });
  expect(JSON.stringify(answer)).toContain("The sheet is protected.");
});
