import fc from "fast-check";
import { placeLink, webLink } from "../../../src/core/workbook/hyperlink";

/**
 * The texts between quotes of a formula, as Excel reads them; null where it is no formula of two
 * texts.
 */
function textsOf(formula: string): readonly [target: string, text: string] | null {
  const [, target, text] = /^=HYPERLINK\("((?:[^"]|"")*)","((?:[^"]|"")*)"\)$/.exec(formula) ?? [];
  return target === undefined || text === undefined
    ? null
    : [target.replaceAll('""', '"'), text.replaceAll('""', '"')];
}

describe("a link to a web page", () => {
  test("is a formula that leads there and shows its text", () => {
    // The form of Microsoft's page on HYPERLINK: a link_location in quotes, then a friendly_name in
    // quotes.
    expect(webLink("https://example.com/a?b=1&c=2#d", "Annual report")).toBe(
      '=HYPERLINK("https://example.com/a?b=1&c=2#d","Annual report")',
    );
  });

  test.each([
    ["no address", "example.com"],
    ["an unprotected one", "http://example.com/"],
    ["a script", "javascript:alert(1)"],
    ["a file", "file:///etc/passwd"],
    ["another program", "ms-excel:ofe|u|https://example.com/x.xlsx"],
    ["one after another address", "x https://example.com"],
    ["one that leaves the quotes", 'https://example.com/")&WEBSERVICE("https://evil.example/'],
    ["one of two lines", "https://example.com/\nx"],
    ["one with an invisible turn", "https://example.com/\u202egpj.exe"],
    ["one without a host", "https://"],
    ["one longer than a formula's text", `https://example.com/${"x".repeat(236)}`],
    ["nothing", ""],
  ])("is not made for %s", (_, url) => {
    expect(webLink(url, "text")).toBeNull();
  });

  test("may be as long as a formula's text", () => {
    expect(webLink(`https://example.com/${"x".repeat(235)}`, "text")).not.toBeNull();
  });
});

describe("a link to cells", () => {
  test.each([
    ["Model", "B4", "#'Model'!B4"],
    ["It's '26", "B4:D9", "#'It''s ''26'!B4:D9"],
    ["模型", "A1", "#'模型'!A1"],
    ['"&CMD&"', "A1", "#'\"&CMD&\"'!A1"],
  ])("of the sheet %s leads to %s", (sheet, address, target) => {
    const formula = placeLink({ sheet, address }, "text") ?? "";
    expect(textsOf(formula)).toEqual([target, "text"]);
  });
});

test("a link shows any text, cut where a formula's text ends, and nothing of it leaves the quotes", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('"', "'", ")", "&", "=", "\u202e", "😀"), maxLength: 300 }),
  );
  fc.assert(
    fc.property(text, (text) => {
      for (const formula of [
        placeLink({ sheet: "S", address: "A1" }, text),
        webLink("https://example.com/", text),
      ]) {
        const shown = textsOf(formula ?? "")?.[1];
        expect(shown).toBeDefined();
        expect(text.startsWith(shown ?? "")).toBe(true);
        const isWhole = shown === text;
        expect(isWhole || [254, 255].includes(shown?.length ?? 0)).toBe(true);
      }
    }),
  );
});

test("a long text is not cut in the middle of a character", () => {
  const shown = textsOf(
    placeLink({ sheet: "S", address: "A1" }, `${"x".repeat(254)}😀`) ?? "",
  )?.[1];
  expect(shown).toBe("x".repeat(254));
});
