import type { WorkbookReader } from "../../src/core/workbook";
import { dataset } from "../../src/data";
import { createFormulas } from "../../src/formulas/createFormulas";
import { createExplain } from "../../src/functions/explain";
import { functions } from "../../src/functions/functions";
import { type FakeHost, fakeHost } from "../taskpane/fakeHost";

const formulas = createFormulas(createExplain(dataset), functions);
const ARR_2025 = "openai-arr-2025-neteasehao";

async function behind(host: WorkbookReader, address: string) {
  const { facts, gaps } = await formulas.lineage({ sheet: "Model", address }, host);
  return {
    facts: facts.map(({ evidence }) => evidence.fact.id),
    gaps: gaps.map(({ reason }) => reason),
  };
}

/** A host that counts the conversations. */
function counted(host: FakeHost) {
  const asked = { reads: 0, spills: 0 };
  const reader: WorkbookReader = {
    ...host,
    read: (place) => {
      asked.reads++;
      return host.read(place);
    },
    spillParent: (place) => {
      asked.spills++;
      return host.spillParent(place);
    },
  };
  return { asked, reader };
}

describe("Over a host that promises", () => {
  test("a running total of a thousand cells is read in blocks, and asks no formula whether it spilled", async () => {
    const host = fakeHost("Model");
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9 });
    for (let row = 2; row <= 1000; row++)
      host.put(`A${row}`, { formula: `=A${row - 1}+1`, value: 1 });
    const { asked, reader } = counted(host);
    expect(await behind(reader, "A1000")).toEqual({ facts: [ARR_2025], gaps: [] });
    expect(asked.reads).toBeLessThan(12);
    expect(asked.spills).toBe(0);
  });

  test("a spilled figure is found from a cell in its spill, and a title in a table is nobody's stale number", async () => {
    const host = fakeHost("Model");
    host.put("A1", { formula: '=AIFIN.GRID("OpenAI",{2024,2025},"ARR")', value: null, text: "" });
    host.put("B1", 2024);
    host.put("C1", 2025);
    for (const cell of ["A1", "B1", "C1"]) host.spill(cell, "A1");
    host.put("E1", { formula: "=SUM(B1:C1)", value: 4049 });
    expect((await behind(host, "E1")).gaps).not.toContain("stale");
  });

  test("a number that its formula does not give now is a gap", async () => {
    const host = fakeHost("Model");
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 13e9 });
    expect((await behind(host, "A1")).gaps).toEqual(["stale"]);
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9 * (1 + 1e-15) });
    expect((await behind(host, "A1")).gaps).toEqual([]);
  });

  test("too many cells of one range are said, not left out", async () => {
    const host = fakeHost("Model");
    host.put("A1", { formula: "=SUM(B1:B30000)", value: 1 });
    host.put("B1", 1);
    host.put("B30000", 1);
    expect((await behind(host, "A1")).gaps).toEqual(["too-many-cells"]);
  });
});
