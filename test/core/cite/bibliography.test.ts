import { bibliography, citation } from "../../../src/core/cite/cite";
import type { CitationStyleName } from "../../../src/core/cite/citationStyle";
import { fact } from "../testFacts";
import { cited, STYLE_NAMES } from "./article";

describe("a bibliography", () => {
  const b = cited({ id: "b", authors: ["The Beta Desk"] }, fact({ value: 1, source: "b" }));
  const a = cited({ id: "a", authors: ["alpha"] });
  const han = cited({ id: "han" });
  const again = cited({ id: "b", authors: ["The Beta Desk"] }, fact({ value: 2, source: "b" }));
  const order = (style: CitationStyleName) =>
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
