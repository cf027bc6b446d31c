import { citation, type CitedDocument } from "../../../src/core/cite/cite";
import type { CitationStyleName } from "../../../src/core/cite/citationStyle";
import type { Language } from "../../../src/core/words/words";
import { fact } from "../testFacts";
import { cited } from "./article";

describe("a title", () => {
  const titled = (title: string, titleEn: string) =>
    cited({ title, titleEn, url: "", accessed: "" });
  test.each<[string, CitationStyleName, Language, CitedDocument, string]>([
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
  test.each<[CitationStyleName, number, string]>([
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
  test.each<[CitationStyleName, Language, CitedDocument, string]>([
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
