import { dateInWords } from "../../../../src/taskpane/parts/facts/time";

test.each([
  ["2025", "2025", "2025年"],
  ["2025-H1", "first half of 2025", "2025年上半年"],
  ["2025-H2", "second half of 2025", "2025年下半年"],
  ["2025-Q3", "Q3 2025", "2025年第三季度"],
  ["2024-03", "March 2024", "2024年3月"],
  ["2024-06-17", "17 June 2024", "2024年6月17日"],
  ["2025/2029", "2025 to 2029", "2025年至2029年"],
  ["2023-06/2023-08", "June 2023 to August 2023", "2023年6月至2023年8月"],
  ["autumn", "autumn", "autumn"],
  ["", "", ""],
])("%j is said in words", (text, en, zh) => {
  expect([dateInWords(text, "en"), dateInWords(text, "zh")]).toEqual([en, zh]);
});
