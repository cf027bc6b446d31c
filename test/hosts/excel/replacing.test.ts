import type { CellInput, Place, Replacement } from "../../../src/hosts/host";
import { type ExcelTrials, excelTrials } from "../../workbook/trial/excel";
import type { Trial } from "../../workbook/trial/trial";

let excel: ExcelTrials;
let trial: Trial;
beforeAll(async () => {
  excel = await excelTrials();
});
beforeEach(async () => {
  trial = await excel.open();
});
afterEach(() => trial.close());
afterAll(() => excel.close());

const at = (address: string): Place => ({ sheet: "Model", address });

async function replacement(
  address: string,
  rows: readonly (readonly CellInput[])[],
  isSpilled = false,
): Promise<Replacement> {
  const cells = await trial.host.read(at(address));
  const seen = cells.map((row) =>
    row.map((cell) => ({ ...cell, isSpilled: isSpilled && cell.formula === "" })),
  );
  return { place: at(address), rows, seen, withValues: false };
}

/** Something typed after the cells were compared, just before they are written. */
const BETWEEN = 1;

const contents = async (address: string) =>
  (await trial.sight.read(at(address))).map((row) =>
    row.map(({ formula, value }) => formula || value),
  );

describe("What a person types after cells were compared and before they are written", () => {
  test.each([
    ["a text", "typed", "typed"],
    ["a number", 7, 7],
    ["a formula", "=1+1", "=1+1"],
    ["digits as a text", "'0012", "0012"],
    ["a text that begins as a formula", "'=B2", "=B2"],
    ["nothing, over what stood there", "", null],
  ])("is put back with all else: %s", async (_, typed, value) => {
    trial.put("B2", "before");
    trial.put("D2", { formula: "=A1*2", value: 4, text: "4" });
    const parts = [await replacement("B2:B3", [["new"], [1]]), await replacement("D2", [[5]])];
    trial.before(BETWEEN, () => trial.put("B2", typed));
    expect(await trial.host.writeIfUnchanged(parts)).toEqual([at("B2:B3")]);
    expect(await contents("B2:D3")).toEqual([
      [value, null, "=A1*2"],
      [null, null, null],
    ]);
  });

  test("into a table is put back, with the formula that it keeps from its room", async () => {
    trial.putTable("B2", "=TABLE()", [["id", "name"]]);
    const part = await replacement("B2:C2", [["'id", "'name"]], true);
    trial.before(BETWEEN, () => trial.put("C2", "typed"));
    expect(await trial.host.writeIfUnchanged([part])).toEqual([at("B2:C2")]);
    expect(await contents("B2:C2")).toEqual([["=TABLE()", "typed"]]);
  });

  test("leaves a table beside it the table of its formula", async () => {
    trial.putTable("B2", "=TABLE()", [["id", "name"]]);
    const part = await replacement("B2:C2", [["'id", "'name"]], true);
    const other = await replacement("E2", [[1]]);
    trial.before(BETWEEN, () => trial.put("E2", "typed"));
    expect(await trial.host.writeIfUnchanged([part, other])).toEqual([at("E2")]);
    const [[first, second] = []] = await trial.host.read(at("B2:C2"));
    expect([first?.formula, second?.formula, second?.value]).toEqual(["=TABLE()", "", "name"]);
    expect(await trial.host.spillParent(at("C2"))).toEqual(at("B2"));
  });

  test("is said where Excel does not let it be put back", async () => {
    const part = await replacement("B2", [["new"]]);
    trial.before(BETWEEN, () => {
      trial.put("B2", "typed");
      trial.begin({ from: 0, count: Infinity, code: "AccessDenied", effect: "none" });
    });
    await expect(trial.host.writeIfUnchanged([part])).rejects.toThrow(
      "This was typed while AIFIN wrote there, and could not be put back: Model!B2 “typed”.",
    );
  });
});
