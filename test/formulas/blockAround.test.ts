import fc from "fast-check";
import { blockAround } from "../../src/formulas/blockAround";
import { boxOf } from "../../src/core/workbook/places";

const box = (address: string) => boxOf(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };

test.each([
  ["B2", "A1:Z1000", "A1:P128"],
  ["B129", "A1:Z200", "A129:P200"],
  ["Q5", "B3:R9", "Q3:R9"],
  ["A128:A129", "A1:Z1000", null], // over the edge of two blocks
  ["A5", "B1:C9", null], // outside of what is used
])("the block around %s of a sheet that uses %s is %s", (range, used, block) => {
  expect(blockAround(box(range), box(used))).toEqual(block === null ? null : box(block));
});

test("a block holds its range and nothing but used cells", () => {
  const side = fc.nat(2_000);
  fc.assert(
    fc.property(side, side, side, side, (top, left, bottom, right) => {
      const used = { top: 0, left: 0, bottom: top + bottom, right: left + right };
      const block = blockAround({ top, left, bottom: top, right: left }, used);
      expect(block).not.toBeNull();
      if (!block) return;
      expect(block.top <= top && block.bottom >= top).toBe(true);
      expect(block.left <= left && block.right >= left).toBe(true);
      expect(block.bottom <= used.bottom && block.right <= used.right).toBe(true);
    }),
  );
});
