import { placeLink, webLink } from "../../src/core/hyperlink";

describe("A link of a cell", () => {
  test.each([
    ["https://a.example/b?c=1&d=2", "b", '=HYPERLINK("https://a.example/b?c=1&d=2","b")'],
    ["https://a.example", 'say "a"', '=HYPERLINK("https://a.example","say ""a""")'],
    ["http://a.example", "a", null],
    ["javascript:alert(1)", "a", null],
    ['https://a.example","x")&WEBSERVICE("', "a", null],
    ["https://a.example/" + "x".repeat(300), "a", null],
  ])("to %s", (url, text, formula) => {
    expect(webLink(url, text)).toBe(formula);
  });

  test("to a sheet whose name has quotes", () => {
    const place = { sheet: `Q1's "plan"`, address: "B4" };
    expect(placeLink(place, "B4")).toBe(`=HYPERLINK("#'Q1''s ""plan""'!B4","B4")`);
  });
});
