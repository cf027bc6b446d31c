import { circles, graphOf, SRC } from "./graph";

test("no files import each other in a circle, types included", () => {
  expect(circles(graphOf(SRC))).toEqual([]);
});

test.each([
  ["one file that imports itself", { a: ["a"] }, [["a"]]],
  ["a long circle", { a: ["b"], b: ["c"], c: ["a"] }, [["a", "b", "c"]]],
  ["two that share a file", { a: ["b", "c"], b: ["a"], c: ["a"] }, [["a", "b", "c"]]],
  [
    "two apart",
    { a: ["b"], b: ["a", "c"], c: ["d"], d: ["c"] },
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["none where all lead one way", { a: ["b", "c"], b: ["c"], c: [] }, []],
])("finds %s", (_, graph: Readonly<Record<string, readonly string[]>>, found) => {
  expect(circles(new Map(Object.entries(graph)))).toEqual(found);
});
