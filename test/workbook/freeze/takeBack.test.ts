import { takeBackChange } from "../../../src/workbook/freeze/freezeChange";
import { freeze, type FreezeEnd } from "../../../src/workbook/freeze/freeze";
import { frozenCells } from "../../../src/workbook/freeze/register";
import type { unfreeze } from "../../../src/workbook/freeze/unfreeze";
import type { FakeHost } from "../../taskpane/fakeHost";
import {
  freezeRequest,
  contents,
  frozenModel,
  freezeModel,
  never,
  oneCell,
  silent,
  thaw,
} from "./model";

describe("taking back", () => {
  const undo = (host: FakeHost, end: FreezeEnd | Awaited<ReturnType<typeof unfreeze>>) => {
    if (end.outcome !== "frozen" && end.outcome !== "unfrozen") throw new Error(end.outcome);
    return takeBackChange(end.change, freezeRequest(host));
  };

  test("a freezing gives the formulas back, an unfreezing the values and the register", async () => {
    const host = freezeModel();
    const before = await contents(host);
    expect(await undo(host, await freeze(freezeRequest(host), silent, never))).toEqual({
      outcome: "undone",
    });
    expect([await contents(host), await host.sheets()]).toEqual([before, ["Model"]]);
    await frozenModel(host);
    const [frozen, rows] = [await contents(host), await frozenCells(host)];
    expect(await undo(host, await thaw(host))).toEqual({ outcome: "undone" });
    expect([await contents(host), await frozenCells(host)]).toEqual([frozen, rows]);
  });

  test("leaves all alone where a cell was changed since", async () => {
    const host = freezeModel();
    const end = await freeze(freezeRequest(host), silent, never);
    host.put("D2", 7);
    expect(await undo(host, end)).toEqual({ outcome: "changed", sheet: "Model", address: "D2" });
    expect(await oneCell(host, "B2")).toMatchObject({ formula: "" });
  });
});
