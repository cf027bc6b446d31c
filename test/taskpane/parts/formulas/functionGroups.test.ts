import type { FunctionHelp } from "../../../../src/core/library/functionHelp";
import { functionHelp } from "../../../../src/data/functionHelp";
import {
  functionNamed,
  idsFor,
  idsNear,
  functionGroups,
} from "../../../../src/taskpane/parts/formulas/functionGroups";

const found = (query: string) =>
  functionGroups(functionHelp, query).flatMap(({ functions }) => functions.map(({ id }) => id));

const ids = (wanted: (help: FunctionHelp) => boolean) =>
  functionHelp.filter(wanted).map(({ id }) => id);

describe("The search over functions", () => {
  test("nothing asked finds every function, by families in the order of the help", () => {
    expect(new Set(found("  "))).toEqual(new Set(ids(() => true)));
    const families = functionGroups(functionHelp, "").map(({ of }) => of);
    expect(families).toEqual([...new Set(functionHelp.map(({ family }) => family))]);
    for (const { of, functions: inside } of functionGroups(functionHelp, ""))
      expect(inside.map(({ family }) => family)).toEqual(inside.map(() => of));
  });

  test.each([
    ["a name", "REVENUE", "REVENUE"],
    ["a name in any case", "mSshare", "MSSHARE"],
    ["a name in wide letters", "ＭＳＳＨＡＲＥ", "MSSHARE"],
    ["the beginning of a name", "valu", "VALUATION"],
    ["a call as a cell has it", '=AIFIN.COMPUTE("OpenAI",2025)', "COMPUTE"],
    ["a word of the summary", "gigawatts", "COMPUTE"],
    ["a Chinese word of the summary", "算力", "COMPUTE"],
    ["a Chinese word of the use", "利润表", "REVENUE"],
    ["words in any order", "statement income", "REVENUE"],
    ["both languages at once", "吉瓦 capacity", "COMPUTE"],
    ["a parameter", "prior", "MSSHARE"],
    ["a word of a parameter in Chinese", "累计金额", "MSSHARE"],
  ])("%s: %s", (_, query, id) => {
    expect(found(query)).toContain(id);
    expect(found(query).length).toBeLessThan(functionHelp.length);
  });

  test("those that are called so come first, under a heading of their own", () => {
    const [first] = functionGroups(functionHelp, "source");
    expect(first?.of).toBe("named");
    expect(first?.functions.map(({ id }) => id)).toEqual(ids(({ id }) => id.startsWith("SOURCE")));
  });

  test("a Latin word is found by its beginning only: arr is no part of array or carry", () => {
    for (const { id, summary, use, parameters } of functionHelp) {
      const texts = [summary, use, ...parameters.map(({ words }) => words)];
      const words = texts.flatMap(({ en, zh }) => `${en} ${zh}`.toLowerCase().split(/[^a-z]+/));
      const begins = id.startsWith("ARR") || words.some((word) => word.startsWith("arr"));
      expect([id, found("arr").includes(id)]).toEqual([id, begins]);
    }
  });

  test.each(["revenue zzz", ".*", "不存在的词"])(
    "%s finds nothing, or everything if it says nothing",
    (query) => {
      expect(found(query)).toEqual(query === ".*" ? found("") : []);
    },
  );
});

/** Few enough that no other summary has the same words. */
const FEW = functionHelp.filter(({ id }) =>
  ["GET", "ARR", "VALUATION", "COMPUTE", "HISTORY", "SOURCE"].includes(id),
);

describe("What is suggested where nothing is found", () => {
  test.each([
    ["a misspelt name", "VALUTAION", "VALUATION"],
    ["a misspelt word of a summary", "gigawats", "COMPUTE"],
    ["a Chinese phrase with a character missing", "年收入", "ARR"],
    ["a name that also stands in summaries", "SOURSE", "SOURCE"],
  ])("%s: %s", (_, query, best) => {
    expect(idsFor(FEW, query)[0]).toBe(best);
    expect(new Set(idsFor(FEW, query)).size).toBe(3);
  });

  test("for a name, three names", () => {
    expect(idsNear(functionHelp, "AIFIN.HISTROY")[0]).toBe("HISTORY");
    expect(new Set(idsNear(functionHelp, "NOSUCH")).size).toBe(3);
  });
});

describe("A function by its name", () => {
  test.each(["ARR", "arr", "AIFIN.ARR", "ＡＲＲ"])("%s", (name) => {
    expect(functionNamed(functionHelp, name)?.id).toBe("ARR");
  });
  test.each(["", "AR", "ARRR", "annualised"])("%p is nobody's", (name) => {
    expect(functionNamed(functionHelp, name)).toBeUndefined();
  });
});
