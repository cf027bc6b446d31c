import { isDarkPane } from "../../../../src/taskpane/parts/pane/dark";

test.each([
  ["Office's light grey", "#E6E6E6", true, false],
  ["Office's black", "#262626", false, true],
  ["white", "#ffffff", true, false],
  ["a pure green, bright to the eye", "#00FF00", true, false],
  ["a pure blue, dark to the eye", "#0000FF", false, true],
  ["nothing: a dark system", undefined, true, true],
  ["nothing: a light system", undefined, false, false],
  ["a colour that is none", "Window", true, true],
])("%s", (_, background, systemIsDark, dark) => {
  expect(isDarkPane(background, systemIsDark)).toBe(dark);
});
