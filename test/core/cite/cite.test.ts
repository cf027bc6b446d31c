import { bibliography, citation, type Cited } from "../../../src/core/cite/cite";
import type { StyleName } from "../../../src/core/cite/style";
import { STYLES } from "../../../src/core/cite/styles";
import type { Source } from "../../../src/core/facts/fact";
import type { Language } from "../../../src/core/words/words";
import { fact } from "../testFacts";

/** A document made up for these tests. */
const ARTICLE: Source = {
  id: "article",
  title: "算力之争",
  titleEn: "The fight for computing power",
  authors: ["林一舟"],
  publisher: "Morning Post (晨报)",
  published: "2024-06-28",
  publishedBasis: "printed",
  url: "https://example.org/a",
  language: "zh-Hans",
  kind: "news",
  accessed: "2024-07-01",
  note: "",
};

function cited(changes: Partial<Source>, ...facts: Cited["facts"]): Cited {
  return { source: { ...ARTICLE, ...changes }, facts };
}

const STYLE_NAMES = Object.keys(STYLES) as StyleName[]; // The record's own keys.

/**
 * Written by hand after the rules of each style for a page of a website: APA 7, Chicago 17
 * (author-date), MLA 9, Cite Them Right 12, GB/T 7714-2015 (numeric). Those of APA in English are
 * also what citeproc-js gives with the CSL project's style file, but for the points of a name list
 * that is cut and the site that is itself the author, where the manual is followed.
 */
describe("an article of a site, with author, day, link and translation, is in", () => {
  test.each<[StyleName, Language, string]>([
    [
      "apa",
      "en",
      "林一舟. (2024, June 28). 算力之争 [The fight for computing power]. Morning Post. https://example.org/a",
    ],
    ["apa", "zh", "林一舟（2024年6月28日）。算力之争。晨报。https://example.org/a"],
    [
      "chicago",
      "en",
      "林一舟. 2024. “算力之争” [The fight for computing power]. Morning Post, June 28, 2024. https://example.org/a.",
    ],
    ["chicago", "zh", "林一舟。2024。《算力之争》。晨报，2024年6月28日。https://example.org/a。"],
    [
      "mla",
      "en",
      "林一舟. “算力之争” [The fight for computing power]. Morning Post, 28 June 2024, https://example.org/a. Accessed 1 July 2024.",
    ],
    [
      "mla",
      "zh",
      "林一舟。《算力之争》。晨报，2024年6月28日，https://example.org/a。2024年7月1日访问。",
    ],
    [
      "harvard",
      "en",
      "林一舟 (2024) ‘算力之争’ [The fight for computing power], Morning Post, 28 June. Available at: https://example.org/a (Accessed: 1 July 2024).",
    ],
    [
      "harvard",
      "zh",
      "林一舟（2024）《算力之争》，晨报，2024年6月28日。见：https://example.org/a（2024年7月1日访问）。",
    ],
    [
      "gbt7714",
      "zh",
      "林一舟. 算力之争[EB/OL]. 晨报, 2024(2024-06-28)[2024-07-01]. https://example.org/a.",
    ],
    [
      "gbt7714",
      "en",
      "林一舟. 算力之争 [The fight for computing power][EB/OL]. Morning Post, 2024(2024-06-28)[2024-07-01]. https://example.org/a.",
    ],
    ["short", "en", "Morning Post, 28 Jun 2024"],
    ["short", "zh", "晨报，2024年6月28日"],
    [
      "note",
      "en",
      "林一舟, “算力之争” [The fight for computing power], Morning Post, June 28, 2024, https://example.org/a.",
    ],
    ["note", "zh", "林一舟：《算力之争》，晨报，2024年6月28日，https://example.org/a。"],
  ])("%s, %s: %s", (style, language, expected) => {
    expect(citation(cited({}), style, language)).toBe(expected);
  });
});

test("the style's own language is Chinese for the Chinese standard and English for the others", () => {
  const chinese = STYLE_NAMES.filter(
    (style) => citation(cited({}), style, null) === citation(cited({}), style, "zh"),
  );
  expect(chinese).toEqual(["gbt7714"]);
  for (const style of STYLE_NAMES.filter((style) => !chinese.includes(style)))
    expect(citation(cited({}), style, null)).toBe(citation(cited({}), style, "en"));
});

describe("without an author, a link and a day of access", () => {
  test.each<[StyleName, Language, string]>([
    ["apa", "en", "算力之争 [The fight for computing power]. (2024, June 28). Morning Post."],
    ["apa", "zh", "算力之争（2024年6月28日）。晨报。"],
    [
      "chicago",
      "en",
      "Morning Post. 2024. “算力之争” [The fight for computing power]. June 28, 2024.",
    ],
    ["mla", "en", "“算力之争” [The fight for computing power]. Morning Post, 28 June 2024."],
    ["harvard", "en", "‘算力之争’ [The fight for computing power] (2024) Morning Post, 28 June."],
    ["harvard", "zh", "《算力之争》（2024），晨报，2024年6月28日。"],
    ["gbt7714", "zh", "算力之争[EB/OL]. 晨报, 2024(2024-06-28)."],
    ["note", "en", "“算力之争” [The fight for computing power], Morning Post, June 28, 2024."],
  ])("%s, %s: %s", (style, language, expected) => {
    const bare = cited({ authors: [], url: "", accessed: "" });
    expect(citation(bare, style, language)).toBe(expected);
  });
});

describe("a date that is a month, a year, inferred or missing", () => {
  const dated = (published: string, publishedBasis: Source["publishedBasis"] = "printed") =>
    cited({ published, publishedBasis, titleEn: "", title: "Power", url: "", accessed: "" });
  test.each<[StyleName, Cited, string]>([
    ["apa", dated("2026-01"), "林一舟. (2026, January). Power. Morning Post."],
    ["apa", dated("2026"), "林一舟. (2026). Power. Morning Post."],
    ["apa", dated("2026-01", "inferred"), "林一舟. (ca. 2026, January). Power. Morning Post."],
    ["apa", dated(""), "林一舟. (n.d.). Power. Morning Post."],
    ["chicago", dated("2026-01"), "林一舟. 2026. “Power.” Morning Post, January 2026."],
    [
      "chicago",
      dated("2026-01", "inferred"),
      "林一舟. [2026]. “Power.” Morning Post, [January 2026].",
    ],
    ["chicago", dated("2026"), "林一舟. 2026. “Power.” Morning Post."],
    ["chicago", dated(""), "林一舟. n.d. “Power.” Morning Post."],
    ["mla", dated("2026-09"), "林一舟. “Power.” Morning Post, Sept. 2026."],
    ["mla", dated(""), "林一舟. “Power.” Morning Post."],
    ["harvard", dated("2026-01"), "林一舟 (2026) ‘Power’, Morning Post, January."],
    ["harvard", dated(""), "林一舟 (no date) ‘Power’, Morning Post."],
    ["gbt7714", dated("2026-01"), "林一舟. Power[EB/OL]. 晨报, 2026(2026-01)."],
    ["gbt7714", dated("2026-01", "inferred"), "林一舟. Power[EB/OL]. 晨报, [2026-01]."],
    ["gbt7714", dated("2026"), "林一舟. Power[EB/OL]. 晨报, 2026."],
    ["gbt7714", dated(""), "林一舟. Power[EB/OL]. 晨报."],
    ["short", dated("2026-01"), "Morning Post, Jan 2026"],
    ["short", dated(""), "Morning Post, n.d."],
    ["note", dated("2026-01", "inferred"), "林一舟, “Power,” Morning Post, [January 2026]."],
  ])("%s: %#", (style, document, expected) => {
    expect(citation(document, style, null)).toBe(expected);
  });
});

describe("a title", () => {
  const titled = (title: string, titleEn: string) =>
    cited({ title, titleEn, url: "", accessed: "" });
  test.each<[string, StyleName, Language, Cited, string]>([
    [
      "of our own stands in its brackets, in one language, without quotation marks",
      "chicago",
      "en",
      titled("[无标题]", "[Untitled]"),
      "林一舟. 2024. [Untitled]. Morning Post, June 28, 2024.",
    ],
    [
      "of our own in Chinese",
      "mla",
      "zh",
      titled("[无标题]", "[Untitled]"),
      "林一舟。[无标题]。晨报，2024年6月28日。",
    ],
    [
      "that asks is not ended twice",
      "mla",
      "en",
      titled("Who pays?", ""),
      "林一舟. “Who pays?” Morning Post, 28 June 2024.",
    ],
    [
      "that asks in Chinese is not ended twice",
      "apa",
      "zh",
      titled("谁付钱？", ""),
      "林一舟（2024年6月28日）。谁付钱？晨报。",
    ],
    [
      "that quotes changes the inner marks",
      "mla",
      "en",
      titled("The “best” year", ""),
      "林一舟. “The ‘best’ year.” Morning Post, 28 June 2024.",
    ],
    [
      "that names a work changes the inner marks in Chinese",
      "mla",
      "zh",
      titled("读《算力》", ""),
      "林一舟。《读〈算力〉》。晨报，2024年6月28日。",
    ],
  ])("%s", (_, style, language, document, expected) => {
    expect(citation(document, style, language)).toBe(expected);
  });
});

describe("authors", () => {
  const by = (count: number) => ["甲", "乙", "丙", "丁"].slice(0, count);
  test.each<[StyleName, number, string]>([
    ["apa", 2, "甲 & 乙. (2024"],
    ["apa", 3, "甲, 乙, & 丙. (2024"],
    ["chicago", 2, "甲 and 乙. 2024"],
    ["chicago", 4, "甲, 乙, 丙, and 丁. 2024"],
    ["mla", 2, "甲 and 乙. “"],
    ["mla", 3, "甲, et al. “"],
    ["harvard", 2, "甲 and 乙 (2024)"],
    ["harvard", 3, "甲, 乙 and 丙 (2024)"],
    ["harvard", 4, "甲 et al. (2024)"],
    ["gbt7714", 3, "甲, 乙, 丙. 算力"],
    ["gbt7714", 4, "甲, 乙, 丙, 等. 算力"],
    ["note", 2, "甲 and 乙, “"],
    ["note", 4, "甲 et al., “"],
  ])("in %s, %i of them: %s", (style, count, expected) => {
    expect(citation(cited({ authors: by(count) }), style, null).slice(0, expected.length)).toBe(
      expected,
    );
  });

  test("of more than twenty, APA names nineteen and the last", () => {
    const many = Array.from({ length: 22 }, (_, at) => `A${at + 1}`);
    expect(citation(cited({ authors: many }), "apa", "en")).toMatch(
      /^A1, A2, .*A18, A19, \. \. \. A22\. \(2024/,
    );
  });

  test("that are the site itself are not repeated by APA", () => {
    expect(citation(cited({ authors: ["Morning Post"], url: "" }), "apa", "en")).toBe(
      "Morning Post. (2024, June 28). 算力之争 [The fight for computing power].",
    );
  });
});

describe("the figures cited", () => {
  const [twelfth, third] = [
    fact({ value: 1, locator: "12", printed: "34亿美元" }),
    fact({ value: 2, locator: "3", printed: "20%" }),
  ];
  const bare = { url: "", accessed: "", titleEn: "" };
  test.each<[StyleName, Language, Cited, string]>([
    ["short", "en", cited(bare, twelfth), "Morning Post, 28 Jun 2024, ¶12"],
    ["short", "zh", cited(bare, twelfth, third), "晨报，2024年6月28日，第3、12段"],
    [
      "note",
      "en",
      cited(bare, twelfth, third),
      "林一舟, “算力之争,” Morning Post, June 28, 2024, para. 12 (“34亿美元”), para. 3 (“20%”).",
    ],
    [
      "note",
      "zh",
      cited(bare, twelfth),
      "林一舟：《算力之争》，晨报，2024年6月28日，第12段（原文“34亿美元”）。",
    ],
    [
      "apa",
      "en",
      cited(bare, twelfth, third),
      "林一舟. (2024, June 28). 算力之争. Morning Post. (paras. 3, 12)",
    ],
    [
      "gbt7714",
      "zh",
      cited(bare, twelfth),
      "林一舟. 算力之争[EB/OL]. 晨报, 2024(2024-06-28).（第12段）",
    ],
  ])("%s, %s: %#", (style, language, document, expected) => {
    expect(citation(document, style, language)).toBe(expected);
  });
});

describe("a bibliography", () => {
  const b = cited({ id: "b", authors: ["The Beta Desk"] }, fact({ value: 1, source: "b" }));
  const a = cited({ id: "a", authors: ["alpha"] });
  const han = cited({ id: "han" });
  const again = cited({ id: "b", authors: ["The Beta Desk"] }, fact({ value: 2, source: "b" }));
  const order = (style: StyleName) =>
    bibliography([han, b, a, again], style, null).map(({ cited }) => cited.source.id);

  test("has each document once, in the order of its style", () => {
    const used = ["han", "b", "a"];
    const alphabetical = ["a", "b", "han"];
    expect(Object.fromEntries(STYLE_NAMES.map((style) => [style, order(style)]))).toEqual({
      apa: alphabetical,
      chicago: alphabetical,
      mla: alphabetical,
      harvard: alphabetical,
      gbt7714: used,
      short: used,
      note: used,
    });
  });

  test("is numbered only after the Chinese standard, and is else what CITE gives of the document", () => {
    for (const style of STYLE_NAMES)
      for (const [at, { text, cited }] of bibliography([han, b, a], style, null).entries())
        expect(text).toBe(
          `${style === "gbt7714" ? `[${at + 1}] ` : ""}${citation({ ...cited, facts: [] }, style, null)}`,
        );
  });

  test("keeps all figures cited of a document beside its entry", () => {
    const entry = bibliography([b, again], "apa", null).find(
      ({ cited }) => cited.source.id === "b",
    );
    expect(entry?.cited.facts.map(({ value }) => value)).toEqual([1, 2]);
    expect(entry?.text).not.toContain("para");
  });
});
