import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import { audit } from "../../../src/workbook/audit/audit";
import type { Reading } from "../../../src/workbook/reading/readSheets";
import { type FakeHost, fakeHost } from "../../taskpane/fakeHost";

const formulas = createFormulas(createExplain(dataset), functions);

function check(host: FakeHost, isStopped = () => false, sheets: readonly string[] = []) {
  const told: Reading[] = [];
  const found = audit(
    { host, formulas, dataset, own: () => Promise.resolve({ sheets, frozen: [] }) },
    (reading) => told.push(reading),
    isStopped,
  );
  return found.then(({ cells, typed }) => ({
    told,
    cells: cells.map(({ place, statuses }) => [place.address, statuses[0]]),
    typed: typed.map(({ place, matches }) => [place.address, matches[0]?.fact.id]),
  }));
}

const ARR_2025 = "openai-arr-2025-neteasehao";

describe("The check of a workbook", () => {
  test("tells cells that use AIFIN from those that only speak of it, and typed numbers from spilled ones", async () => {
    const host = fakeHost("Model");
    host.put("A1", "OpenAI ARR 2025");
    host.put("A2", "OpenAI 2025");
    host.put("B1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9 });
    host.put("B2", { formula: '="AIFIN.ARR(1)"', value: "AIFIN.ARR(1)" });
    host.put("B3", { formula: '=AIFIN.ARR("OpenIA",2025)', value: { error: "#VALUE!" } });
    host.put("B4", { formula: '=AIFIN.ARR("OpenAI",2023)', value: 2e9 });
    host.put("C1", 20e9);
    host.put("F1", { formula: "=SEQUENCE(2)", value: 1 });
    host.put("F2", 20e9);
    host.spill("F2", "F1");
    host.put("D2", 20);
    host.put("E9", 20);
    expect(await check(host)).toMatchObject({
      cells: [
        ["B1", "current"], // The plan beside it has been overtaken.
        ["B3", "error"],
        ["B4", "disputed"],
      ],
      typed: [
        ["C1", ARR_2025],
        ["D2", ARR_2025],
      ],
    });
  });

  test("tells how far it is, and keeps what it found when it is stopped", async () => {
    const host = fakeHost("Model");
    for (let row = 1; row <= 5_000; row++)
      host.put(`A${row}`, { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9 });
    const whole = await check(host);
    expect(whole.cells).toHaveLength(5_000);
    expect(whole.told.map(({ done }) => done)).toEqual([0, 2_000, 4_000, 5_000]);
    let request = 0;
    const part = await check(host, () => ++request > 1);
    expect(part.cells).toHaveLength(2_000);
  });

  test("leaves AIFIN's own sheets out", async () => {
    const host = fakeHost("Model");
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9 });
    expect((await check(host, undefined, ["Model"])).cells).toEqual([]);
  });
});
