import fc from "fast-check";
import { boxOf } from "../../../src/core/workbook/places";
import { type Block, cellCount, joinBlocks, placeOf } from "../../../src/workbook/edit/blocks";

/** One cell with its own address for content. */
function cell(sheet: string, address: string): Block<string> {
  const box = boxOf(address);
  if (!box) throw new Error(address);
  return { sheet, box, rows: [[`${sheet}!${address}`]] };
}

describe("cells put together", () => {
  test("a filled rectangle is one block, cells apart stay apart", () => {
    const cells = ["B3", "A2", "B2", "A3", "D9"].map((address) => cell("Model", address));
    expect(joinBlocks([...cells, cell("Other", "A1")]).map(placeOf)).toEqual([
      { sheet: "Model", address: "A2:B3" },
      { sheet: "Model", address: "D9" },
      { sheet: "Other", address: "A1" },
    ]);
  });

  test("every cell is in one block, at its own place", () => {
    const addresses = fc.uniqueArray(
      fc.tuple(fc.constantFrom("A", "B", "C", "D"), fc.integer({ min: 1, max: 6 })),
      { selector: String },
    );
    fc.assert(
      fc.property(addresses, (cells) => {
        const before = cells.map(([column, row]) => cell("S", `${column}${row}`));
        const after = joinBlocks(before);
        expect(cellCount(after)).toBe(before.length);
        const found = after.flatMap(({ box, rows }) =>
          rows.flatMap((row, down) =>
            row.map((content, right) => {
              const at = cell("S", content.slice(2)).box;
              expect([at.top, at.left]).toEqual([box.top + down, box.left + right]);
              return content;
            }),
          ),
        );
        expect(found.sort()).toEqual(before.map(({ rows }) => rows[0]?.[0]).sort());
      }),
    );
  });
});
