import { readsItself } from "../../../../src/taskpane/parts/calculator/ownCell";

describe("A formula in a cell that it reads goes round in a circle", () => {
  test.each<[reference: string, address: string, isCircle: boolean]>([
    ["B2", "B2", true],
    ["$B$2:L2", "L2", true],
    ["B2:L2", "M2", false],
    ["B2:L2", "C3", false],
    ["model!B2:L2", "C2", true],
    ["Other!B2:L2", "C2", false],
    ["B:B", "B9", true],
    ["B:B", "C9", false],
    ["2:2", "Z2", true],
    ["profits", "B2", false],
  ])("%s, written to %s: %s", (reference, address, isCircle) => {
    const call = { id: "MSSHARE", arguments: [20, null, { reference }], options: [] };
    expect(readsItself(call, { sheet: "Model", address })).toBe(isCircle);
  });
});
