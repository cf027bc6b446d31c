import fc from "fast-check";
import { editDistance } from "../../../src/core/words/editDistance";

test.each([
  ["openai", "openai", 0],
  ["openia", "openai", 1],
  ["opnai", "openai", 1],
  ["opeenai", "openai", 1],
  ["opanai", "openai", 1],
  ["", "abc", 3],
  ["kitten", "sitting", 3],
  ["微軟", "微软", 1],
])("%s and %s are %d apart", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "软"), maxLength: 9 });

test("is the same both ways, and nothing only between equal words", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test("with a bound is the distance within it, and infinite beyond", () => {
  fc.assert(
    fc.property(word, word, fc.nat(9), (a, b, most) => {
      const distance = editDistance(a, b);
      expect(editDistance(a, b, most)).toBe(distance <= most ? distance : Infinity);
    }),
  );
});
