import { functionHelp } from "../../../../src/data/functionHelp";
import { syntax } from "../../../../src/taskpane/pages/functions/syntax";

test.each([
  ["ARR", "AIFIN.ARR(entity, [period], [asof], [options])"],
  ["SOURCES", "AIFIN.SOURCES([options])"],
])("%s is written with what may be left out in brackets", (id, expected) => {
  expect(functionHelp.filter((one) => one.id === id).map(syntax)).toEqual([expected]);
});
