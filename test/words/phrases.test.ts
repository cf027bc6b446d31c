import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { LANGUAGES, type Language } from "../../src/core/words/words";
import { phrasesOf } from "./phrasesOf";

const WORDS = resolve("src/words");
/** All but the sentences that stand in the code in English. */
const partsIn = (language: Language) =>
  readdirSync(resolve(WORDS, language))
    .filter((part) => !part.endsWith("Sentences.ts"))
    .sort();

/** Words that are the same in every language, or belong to the other one on purpose. */
const SHARED =
  /otherLanguage|qualifier\/(exact|range)$|styles\/|counted$|defaultStyle$|(comma|colon|separator)$|scaled$|chips\/amd$|\/reason$|cannotRead$/;

/** Phrases that name a month, or a quarter, in letters in one language alone. */
const IN_LETTERS = /^time.ts\/(month|day|quarter)$/;

test.each(LANGUAGES)("%s has words for every part of the pane", (language) => {
  expect(partsIn(language)).toEqual(partsIn("en"));
});

describe.each(partsIn("en"))("What the pane says in %s", (part) => {
  test("every phrase is there in both languages, in the characters of its own", async () => {
    const [en, zh] = [await phrases("en", part), await phrases("zh", part)];
    const wrong = [
      ...en.filter(({ text }) => !text || /[\u4e00-\u9fff]/.test(text)),
      ...zh.filter(({ text }) => !/[\u4e00-\u9fff（）]/.test(text)),
    ].filter(({ path }) => !SHARED.test(path));
    expect(wrong).toEqual([]);
  });

  test("a phrase that names something names it in both languages", async () => {
    const named = async (language: Language) =>
      (await phrases(language, part))
        .filter(({ path, names }) => names && !IN_LETTERS.test(path))
        .map(({ path, text }) => [path, text.match(/[257]/g)?.sort()]);
    expect(await named("zh")).toEqual(await named("en"));
  });
});

async function phrases(language: Language, part: string) {
  const module = (await import(resolve(WORDS, language, part))) as object; // Whatever it exports.
  return Object.values(module).flatMap((words) => phrasesOf(words as object, part)); // Likewise.
}
