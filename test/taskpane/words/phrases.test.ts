import { en } from "../../../src/taskpane/words/en";
import { zh } from "../../../src/taskpane/words/zh";

/** Every phrase of a language by its path, functions called with plain arguments. */
function phrases(words: object, path = ""): [path: string, phrase: string][] {
  return Object.entries(words).flatMap(([name, phrase]: [string, unknown]) => {
    const here = `${path}/${name}`;
    if (typeof phrase === "function") return [[here, String(Reflect.apply(phrase, null, [2, 7]))]];
    return typeof phrase === "string" ? [[here, phrase]] : phrases(Object(phrase) as object, here);
  });
}

/** Words that are the same in every language, or belong to the other one on purpose. */
const SHARED = /otherLanguage|qualifier\/(exact|range)$/;

describe("What the pane says", () => {
  test("every phrase is there in both languages, in the characters of its own", () => {
    const wrong = [
      ...phrases(en).filter(
        ([path, phrase]) => !SHARED.test(path) && (!phrase || /[\u4e00-\u9fff]/.test(phrase)),
      ),
      ...phrases(zh).filter(
        ([path, phrase]) => !SHARED.test(path) && !/[\u4e00-\u9fff（）]/.test(phrase),
      ),
    ];
    expect(wrong).toEqual([]);
  });

  test("a phrase that names something names it in both languages", () => {
    const numbers = (words: object) =>
      phrases(words).map(([path, phrase]) => [path, phrase.match(/\b[27]\b/g)?.sort()]);
    expect(numbers(zh)).toEqual(numbers(en));
  });
});
