import { citation, type CitedDocument } from "../../../src/core/cite/cite";
import type { CitationStyleName } from "../../../src/core/cite/citationStyle";
import type { Source } from "../../../src/core/facts/fact";
import type { Language } from "../../../src/core/words/words";
import { cited, STYLE_NAMES } from "./article";

/**
 * Written by hand after the rules of each style for a page of a website: APA 7, Chicago 17
 * (author-date), MLA 9, Cite Them Right 12, GB/T 7714-2015 (numeric). Those of APA in English are
 * also what citeproc-js gives with the CSL project's style file, but for the points of a name list
 * that is cut and the site that is itself the author, where the manual is followed.
 */
describe("an article of a site, with author, day, link and translation, is in", () => {
  test.each<[CitationStyleName, Language, string]>([
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
  test.each<[CitationStyleName, Language, string]>([
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
  test.each<[CitationStyleName, CitedDocument, string]>([
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
