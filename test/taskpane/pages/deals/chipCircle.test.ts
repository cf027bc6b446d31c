import { dataset } from "../../../../src/data";
import { chipCircle } from "../../../../src/taskpane/pages/deals/chipCircle";

test("the circle of chip deals has each contract with one amount, and what comes back", () => {
  // vpshk-2026-01, paragraphs 39, 41 and 45.
  expect(
    chipCircle(dataset, dataset.released).map(({ supplier, pays, back, share }) => [
      supplier,
      pays,
      back,
      share,
    ]),
  ).toEqual([
    ["nvidia", 350e9, 100e9, 100 / 350],
    ["oracle", 300e9, null, null],
    ["coreweave", 22e9, 0.35e9, 0.35e9 / 11.9e9],
  ]);
});
