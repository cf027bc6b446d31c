import { functions } from "../../../src/functions/functions";
import { syntax } from "../../../src/taskpane/functions/syntax";

test.each([
  ["ARR", "AIFIN.ARR(entity, [period], [asof], [options])"],
  ["SOURCES", "AIFIN.SOURCES([options])"],
])("%s is written with what may be left out in brackets", (id, expected) => {
  expect(functions.filter((one) => one.id === id).map(syntax)).toEqual([expected]);
});
