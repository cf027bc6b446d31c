import { readdirSync, readFileSync } from "node:fs";
import { checkSentencesZh } from "../../src/words/zh/checkSentences";
import { promiseSentencesZh } from "../../src/words/zh/promiseSentences";

/** The texts of a folder's code. */
function code(folder: string): string {
  return readdirSync(folder, { encoding: "utf8" })
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
    .join("\n");
}

test.each([
  ["check", checkSentencesZh],
  ["promises", promiseSentencesZh],
])("every sentence of %s that there is in Chinese stands there in English", (folder, sentences) => {
  const text = code(`src/workbook/${folder}`);
  expect(Object.keys(sentences).filter((sentence) => !text.includes(sentence))).toEqual([]);
});
