import fc from "fast-check";
import { scopeOption } from "../../src/core/facts/scopeOf";
import { dataset } from "../../src/data";
import { call, callOne } from "./call";

describe("every option of a point, in English and Chinese", () => {
  test.each([
    ["Mag=Billions", 20],
    ["单位=十亿", 20],
    ["Mag=万亿", 0.02],
    ["Mag=T", 0.02],
    ["單位＝億", 200],
    ["Status=projection; Mag=Billions", 13],
    ["状态=预测; 单位=十亿", 13],
    // 13 billion was expected and has been overtaken.
    ["Pick=low; Status=any; Mag=Billions", 20],
    ["选取=最低; 状态=任意; 单位=十亿", 20],
    ["Out=known", "2026-01"],
    ["输出=公开日", "2026-01"],
    ["Out=status; Lang=zh", "实际"],
    ["Out=unit; Lang=zh; Mag=B", "十亿美元"],
    ["Out=source; Lang=en", "[Untitled: OpenAI's run-rate revenue and compute, 2023 to 2025]"],
    ["Curr=USD; Mag=B", 20],
    ["货币=美元; Mag=B", 20],
    ["Cards=0; Mag=B", 20],
    ["Fill=prior; Mag=B", 20],
  ])("%s gives %s", (options, answer) => {
    expect(callOne("ARR", "OpenAI", 2025, null, options)).toBe(answer);
  });

  test.each([
    ["Pick=low; Status=any; Mag=Billions", 1.6],
    ["选取=最低; 状态=任意; 单位=十亿", 1.6],
    ["选取=中位数; 单位=亿", 18],
  ])("%s gives %s of a year that two reports differ about", (options, answer) => {
    expect(callOne("ARR", "OpenAI", 2023, null, options)).toBe(answer);
  });

  test("as a range of two columns", () => {
    const options = [
      ["单位", "Billions"],
      [null, null],
      ["Fill", "prior"],
    ];
    expect(callOne("ARR", "OpenAI", 2026, null, options)).toBe(20);
  });
});

describe("Fill=prior", () => {
  test.each([
    ["an instant takes the last observation before", "CASH", 2026, 7.6],
    ["a total takes the last total of the same length", "REVENUE", 2024, 1.3],
    ["a figure of the period itself is taken first", "REVENUE", 2023, 1.3],
  ])("%s", (_, id, period, answer) => {
    expect(callOne(id, "OpenAI", period, null, "Fill=prior; Mag=Billions")).toBe(answer);
  });

  test("says which figure it carried forward", () => {
    expect(callOne("REVENUE", "OpenAI", 2024, null, "Fill=prior; Out=factid")).toBe(
      "openai-revenue-2023-zhihu",
    );
  });

  test("has nothing to carry where nothing came before", () => {
    expect(callOne("REVENUE", "OpenAI", 2020, null, "Fill=prior")).toMatch(
      /^#N\/A No Revenue of OpenAI/,
    );
  });
});

describe("a currency other than the reported one", () => {
  test.each(["EUR", "人民币", "CNY", "$€"])("%s is no data, clearly said", (currency) => {
    expect(callOne("ARR", "OpenAI", 2025, null, `Curr=${currency}`)).toMatch(
      /^#N\/A Curr is ".+": the articles report in USD only/,
    );
  });
});

describe("a period relative to the as-of day", () => {
  test.each([
    ["FY-1", null, 20],
    ["去年", null, 20],
    ["-2FY", "2026-06-30", 6],
    ["FY0", "2025-11-30", 13],
    ["CY-1", "2024-12-31", 1.6],
  ])("%s as of %s is %d billion", (period, asOf, answer) => {
    expect(callOne("ARR", "OpenAI", period, asOf, "Mag=Billions")).toBe(answer);
  });
});

test("users are asked of a product, and the message of its company names it", () => {
  expect(callOne("USERS", "OpenAI", 2025)).toMatch(/Its part has it: ChatGPT\./);
});

test("mixed cells are answered or refused each by itself", () => {
  const [row = []] = call("ARR", [["OpenAI", null, 7, "OpenIA", true]], 2025, null, "Mag=Billions");
  expect(row.map((cell) => String(cell).slice(0, 30))).toEqual([
    "20",
    "#VALUE! Expected the name of a",
    "#VALUE! Expected the name of a",
    '#VALUE! "OpenIA" is not a comp',
    "#VALUE! Expected the name of a",
  ]);
});

test("the scale of amounts commutes with the question, for every figure and scale", () => {
  const amounts = dataset.facts.filter(({ unit, value }) => unit === "USD" && value !== null);
  const scales = { Thousands: 1e3, 万: 1e4, Millions: 1e6, 亿: 1e8, Billions: 1e9, 万亿: 1e12 };
  fc.assert(
    fc.property(
      fc.constantFrom(...amounts),
      fc.constantFrom(...Object.entries(scales)),
      (fact, [name, factor]) => {
        const how = `${scopeOption(fact)}; Status=${fact.status}; Pick=source:${fact.source}; Counterparty=${fact.counterparty}`;
        const ask = (options: string) =>
          callOne("GET", fact.entity, fact.metric, fact.period?.text ?? null, null, options);
        expect(ask(how)).toBe(fact.value);
        expect(Number(ask(`${how}; Mag=${name}`)) * factor).toBeCloseTo(Number(ask(how)), 0);
      },
    ),
  );
});
