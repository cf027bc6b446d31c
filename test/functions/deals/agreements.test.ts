import fc from "fast-check";
import type { Scalar } from "../../../src/core/workbook/workbook";
import { type TestArgument, call, callOne } from "../call";

/** The agreements as cells call them. Figures are billions unless a row says otherwise. */
const B = "Mag=Billions";
const NA = { type: "Error", basicValue: "#N/A" };
const DIV = { type: "Error", basicValue: "#DIV/0!" };

/** Rows of cells, numbers to what a double keeps of them, of errors the code alone. */
function cells(...request: Parameters<typeof call>): readonly (readonly Scalar[])[] {
  return call(...request).map((row) =>
    row.map((cell) =>
      typeof cell === "number" ? Number(cell.toFixed(9)) : String(cell).replace(/ .*/, ""),
    ),
  );
}

test.each<[string, string, readonly TestArgument[], Scalar[][]]>([
  ["a tranche", "TRANCHE", [25, 10, 20], [[10]]],
  ["a tranche without an end", "TRANCHE", [25, 10, ""], [[15]]],
  [
    "amounts by points",
    "TRANCHE",
    [[[25], [5]], [[0, 10]], [[10, 20]]],
    [
      [10, 10],
      [5, 0],
    ],
  ],
  ["a tranche that runs backwards among others", "TRANCHE", [25, 10, [[20, 5]]], [[10, "#VALUE!"]]],
  ["the net in dollars", "REVSHARE", [2e9, 1e9], [[2e8]]],
  ["what Microsoft gets", "REVSHARE", [2, 1, `${B}; Out=to_microsoft`], [[0.4]]],
  ["what OpenAI gets", "REVSHARE", [2, 1, `${B}; Out=to_openai`], [[0.2]]],
  ["in Chinese", "REVSHARE", [20, 10, "单位=亿; 输出=付给微软"], [[4]]],
  [
    "sales by sales",
    "REVSHARE",
    [[[1], [2]], [[1, 2]], B],
    [
      [0, -0.2],
      [0.2, 0],
    ],
  ],
  [
    "rates as scenarios",
    "REVSHARE",
    [[[1], [2]], 1, [["Rate=0.1", "Rate=0.5"]]],
    [
      [0, 0],
      [0.1, 0.5],
    ],
  ],
  ["both outcomes", "SOFTBANK", [[[true], [false]], B], [[30], [20]]],
  ["outcomes as written", "SOFTBANK", [[["yes", "否", 1, "0"]], B], [[30, 20, 30, 20]]],
  ["the first stage", "SOFTBANK", [true, `${B}; Out=stage1`], [[7.5]]],
  ["the second stage", "SOFTBANK", [[[true, false]], `${B}; Out=stage2`], [[22.5, 12.5]]],
  [
    "a reduction",
    "SOFTBANK",
    [false, [[`${B}; Reduction=0`, `${B}; Reduction=22.5`]]],
    [[30, 7.5]],
  ],
  ["the whole read as 22.5", "SOFTBANK", [[[true, false]], `${B}; Total=22.5`], [[22.5, 12.5]]],
  ["nothing before it is done", "SOFTBANK", [false, "单位=十亿; 未重组第二阶段=0"], [[7.5]]],
  ["options on shares", "WARRANT", [100, 1000], [[9999]]],
  ["in billions", "WARRANT", [160, 1.62e9, null, B], [[25.91838]]],
  ["amounts of no unit", "WATERFALL", [20e15, [[0, "", 0.5]]], [[10e15]]],
  [
    "prices by delivery",
    "WARRANT",
    [[[100], [0]], 1000, [[1, 0.5]]],
    [
      [9999, 4999.5],
      [0, 0],
    ],
  ],
  ["in millions", "WARRANT", [100, 1e6, null, "Mag=Millions"], [[9.999]]],
  ["shares are not scaled", "WARRANT", [100, 1e6, null, "Mag=Millions; Out=shares"], [[1e5]]],
  ["exercise costs", "WARRANT", [100, 1000, null, "Out=cost"], [[1]]],
  ["the stake", "WARRANT", [100, 900, null, "Out=stake; Base=after"], [[0.1]]],
  [
    "strikes as scenarios",
    "WARRANT",
    [100, 1000, null, [["Strike=0"], ["Strike=50"]]],
    [[10000], [5000]],
  ],
  ["a contract by year", "COMMITMENT", ["Oracle", null, "Out=peryear"], [[60e9]]],
  ["in a year of a start of one's own", "COMMITMENT", ["Oracle", 2026, "Start=2025"], [[60e9]]],
  [
    "a contract by its Chinese name",
    "COMMITMENT",
    ["甲骨文", null, "单位=十亿; 输出=每年"],
    [[60]],
  ],
  [
    "two deals by year",
    "COMMITMENT",
    [[["oracle-cloud"], ["CoreWeave"]], [[2025, 2026]], `${B}; Years=2; Start=2025`],
    [
      [150, 150],
      [11, 11],
    ],
  ],
  ["a quarter", "COMMITMENT", ["Oracle", "2026-Q1", `${B}; Start=2025`], [[15]]],
  ["a span", "COMMITMENT", ["Oracle", "2026..2027", `${B}; Start=2025`], [[120]]],
  // 31 December 2026
  ["on an Excel date", "COMMITMENT", ["Oracle", 46387, `${B}; Out=remaining; Start=2025`], [[180]]],
  [
    "a start from a cell of a date",
    "COMMITMENT",
    ["Oracle", [[2025, 2026]], `${B}; Start=46023`],
    [[0, 60]],
  ],
  [
    "lengths as scenarios",
    "COMMITMENT",
    ["CoreWeave", 2025, [[`${B}; Start=2025; Years=2`, `${B}; Start=2025; Years=4`]]],
    [[11, 5.5]],
  ],
  ["the first contract", "COMMITMENT", ["CoreWeave", null, `${B}; Base=first`], [[11.9]]],
  ["equity", "EQUITYSHARE", ["CoreWeave"], [[0.029411765]]],
  [
    "equity of two deals",
    "EQUITYSHARE",
    [[["CoreWeave", "英伟达"]], `${B}; Out=net`],
    [[11.55, 250]],
  ],
  [
    "a deal without equity among others",
    "EQUITYSHARE",
    [[["Nvidia"], ["Oracle"]]],
    [[0.285714286], ["#N/A"]],
  ],
  ["after a round", "POSTMONEY", [260, 41], [[301]]],
  [
    "after the round that is named",
    "POSTMONEY",
    [[["OpenAI", "软银", "openai-round-2025"]], null, B],
    [[301, 301, 301]],
  ],
  ["with another amount of it", "POSTMONEY", ["SoftBank", [[31, 41]], B], [[291, 301]]],
  ["the stake of one", "POSTMONEY", [260, 41, "Investment=30"], [[0.099667774]]],
  ["of all", "POSTMONEY", [260, 41, [["Out=stake", "Out=dilution"]]], [[0.136212625, 0.136212625]]],
])("%s: %s%j", (_, id, args, expected) => {
  expect(cells(id, ...args)).toEqual(expected);
});

test.each<[string, readonly TestArgument[], RegExp]>([
  ["TRANCHE", [25, ""], /^#VALUE! Expected a number for attach, found a blank cell/],
  ["TRANCHE", ["25%", 1], /^#VALUE! Expected a number for amount, found the text "25%"/],
  ["TRANCHE", [DIV, 1], /^#DIV\/0! .* It stands in amount/],
  ["REVSHARE", [1, -1], /^#VALUE! azure_openai_revenue is -1: expected 0 or more/],
  ["REVSHARE", [null, 1], /^#VALUE! .*openai_api_revenue, found a blank cell/],
  ["REVSHARE", [1, 1, "RateAzure=75"], /^#VALUE! RateAzure is 75: expected from 0 to 1/],
  ["REVSHARE", [1, 1, "Rate=0.1; RateApi=0.1"], /^#VALUE! Rate= and RateApi= are both given/],
  ["REVSHARE", [1, 1, "Out=both"], /^#VALUE! Out is "both": expected one of net, to_openai/],
  ["REVSHARE", [1, 1, "Curr=EUR"], /^#N\/A Curr is "EUR"/],
  ["SOFTBANK", [null], /^#VALUE! Expected TRUE or FALSE .* found a blank cell/],
  ["SOFTBANK", [2], /^#VALUE! .*found 2/],
  ["SOFTBANK", [NA], /^#N\/A/],
  [
    "SOFTBANK",
    [true, "Total=30"],
    /^#VALUE! Stage2 is 22500000000: expected from 0 to Total \(30\)/,
  ],
  ["WARRANT", [100, 0], /^#VALUE! shares_outstanding is 0: expected above 0/],
  ["WARRANT", [100, 1000, 2], /^#VALUE! share_of_purchase is 2/],
  ["WARRANT", [100, 1000, 1, "Ceiling=10"], /^#VALUE! Ceiling is 10/],
  ["COMMITMENT", ["OpenAI"], /^#VALUE! OpenAI is a party of several deals: .*oracle-cloud/],
  ["COMMITMENT", ["Orcle"], /^#VALUE! .*Did you mean/],
  [
    "COMMITMENT",
    ["AMD"],
    /^#N\/A No article prints a contract value of AMD alone. These deals have it: chip-purchases.$/,
  ],
  ["COMMITMENT", [""], /^#VALUE! Expected a deal/],
  [
    "COMMITMENT",
    ["CoreWeave", 2026],
    /^#N\/A .*set it with Years=\. .*Set Start=, too \(Start=2026\)/,
  ],
  [
    "COMMITMENT",
    ["Oracle", 2026],
    /^#N\/A No article prints when .*falls into 2026: set it with Start=/,
  ],
  ["COMMITMENT", ["Oracle", 2026, "Years=1"], /^#N\/A .*Start=/],
  ["COMMITMENT", ["Oracle", 2026, "Out=peryear"], /^#N\/A Out=peryear .*leave the period out/],
  ["COMMITMENT", ["Oracle", 2026, "Start=soon"], /^#VALUE! Start is "soon": expected a year/],
  ["COMMITMENT", ["Oracle", 2026, "Start=2025..2026"], /^#VALUE! Start is/],
  ["COMMITMENT", ["google-cloud-anthropic"], /^#N\/A .*数百亿美元.*Out=low or Out=high/],
  ["EQUITYSHARE", ["Oracle"], /^#N\/A .*equity and a contract value of Oracle.*coreweave-compute/],
  ["EQUITYSHARE", ["Nvidia", "Contract=0"], /^#VALUE! Contract is 0: expected above 0/],
  ["POSTMONEY", [260], /^#VALUE! Expected a round/],
  ["POSTMONEY", [0, 0, "Out=stake"], /^#VALUE! Expected a round .*found 0, which an older Excel/],
  ["POSTMONEY", [true, 1], /^#VALUE! .*found true/],
  ["POSTMONEY", ["Menlo"], /^#VALUE!|^#N\/A .*pre-money/],
  [
    "POSTMONEY",
    [260, 41, "Investment=50"],
    /^#VALUE! Investment is 50: expected from 0 to the round/,
  ],
  [
    "POSTMONEY",
    [260, 41, "Investment=30; Out=dilution"],
    /^#VALUE! Investment= is the money of one/,
  ],
  ["POSTMONEY", [1e308, 1e308], /^#VALUE! pre_money is .*Expected less than 10\^15/],
  [
    "MSSHARE",
    [20e9, null, B],
    /^#VALUE! profit: 20,000,000,000 with Mag=Billions is 2×10\^19 dollars; write 20, or leave out Mag/,
  ],
  ["MSSHARE", [20, 5e9, B], /^#VALUE! prior: 5,000,000,000 with/],
  ["MSSHARE", [20, null, `${B}; Cap=20000000000`], /^#VALUE! Cap: .*write 20, or/],
  ["MSSHARE", [[[20, 20e9]], null, `${B}; Out=table`], /^#VALUE! profit: 20,000,000,000/],
  ["PROFITSHARE", ["Microsoft", 20e9, null, "单位=亿"], /^#VALUE! profit: .*Mag=亿.*write 200/],
  ["REVSHARE", [2e9, 1, B], /^#VALUE! openai_api_revenue: .*write 2, or/],
  ["REVSHARE", [2, 1e9, B], /^#VALUE! azure_openai_revenue: .*write 1, or/],
  ["SOFTBANK", [true, `${B}; Total=30000000000`], /^#VALUE! Total: .*write 30, or/],
  ["COMMITMENT", ["Oracle", null, `${B}; Value=3e11`], /^#VALUE! Value: .*write 300, or/],
  ["EQUITYSHARE", ["CoreWeave", `${B}; Contract=1e10`], /^#VALUE! Contract: .*write 10, or/],
  ["POSTMONEY", [260e9, 41, B], /^#VALUE! pre_money: .*write 260, or/],
  ["POSTMONEY", ["OpenAI", 41e9, B], /^#VALUE! round: .*write 41, or/],
  ["POSTMONEY", ["OpenAI", null, `${B}; Investment=3e10`], /^#VALUE! Investment: .*write 30, or/],
  ["WATERFALL", [20e9, [[0, 10, 0.75]], null, B], /^#VALUE! amounts: .*write 20, or/],
  ["WATERFALL", [20, [[0, 10e9, 0.75]], null, B], /^#VALUE! tiers: .*write 10, or/],
  ["WATERFALL", [20, [[0, 10, 0.75]], null, `${B}; Cap=1e10`], /^#VALUE! Cap: .*write 10, or/],
  ["RUNRATE", [5e9, "month", B], /^#VALUE! amount: .*write 5, or/],
  [
    "WARRANT",
    [160, 1.62, null, B],
    /^#VALUE! shares_outstanding: 1\.62 with Mag=Billions is 1\.62 single shares.*write 1,620,000,000/,
  ],
  ["WARRANT", [160, 1620, null, "Mag=Millions; Out=stake"], /^#VALUE! .*write 1,620,000,000/],
])("%s%j is refused", (id, args, words) => {
  expect(callOne(id, ...args)).toMatch(words);
});

test.each<[string, readonly TestArgument[], RegExp]>([
  ["REVSHARE", [2, 1, "RateApi=20; Out=to_openai"], /^#VALUE! RateApi is 20: expected from 0 to 1/],
  ["REVSHARE", [2, 1, "RateAzure=-1; Out=to_microsoft"], /^#VALUE! RateAzure is -1/],
  ["SOFTBANK", [true, "Stage2Without=-5"], /^#VALUE! Stage2Without is -5: expected 0 or more/],
  ["SOFTBANK", [false, "Reduction=-1; Out=stage1"], /^#VALUE! Reduction is -1/],
  ["WARRANT", [100, 1000, null, "Strike=-1; Out=shares"], /^#VALUE! Strike is -1/],
  ["EQUITYSHARE", ["CoreWeave", "Contract=0; Out=equity"], /^#VALUE! Contract is 0/],
  ["EQUITYSHARE", ["CoreWeave", "Equity=-1; Out=contract"], /^#VALUE! Equity is -1/],
  ["COMMITMENT", ["Oracle", 2026, "Value=-1; Out=share"], /^#VALUE! Value is -1/],
])("%s%j refuses an override even where the answer does not use it", (id, args, words) => {
  expect(callOne(id, ...args)).toMatch(words);
});

test("an error in a cell stays in its place, of its own kind", () => {
  expect(cells("TRANCHE", [[25, NA, 15]], 10, 20)).toEqual([[10, "#N/A", 5]]);
  expect(cells("REVSHARE", [[1], [DIV]], 0)).toEqual([[0.2], ["#DIV/0!"]]);
  expect(cells("WARRANT", 100, 1000, [[0.5, "half"]])).toEqual([[4999.5, "#VALUE!"]]);
});

test("options that differ from cell to cell are no scenarios", () => {
  expect(callOne("REVSHARE", 1, 1, [["Rate=0.1"], [B]])).toMatch(/^#VALUE! .*same options/);
});

describe("setting a term to what is printed changes nothing", () => {
  test.each<[string, readonly TestArgument[], string]>([
    ["REVSHARE", [7, 3], "Rate=0.2"],
    ["REVSHARE", [7, 3], "RateApi=0.2; RateAzure=0.2"],
    ["SOFTBANK", [false], "Total=30; Stage2=22.5; Stage2Without=12.5"],
    ["SOFTBANK", [false], "Reduction=10"],
    ["WARRANT", [100, 1e9], "Strike=0.01; Ceiling=0.1; Base=before; Diluted=0"],
    ["COMMITMENT", ["Oracle", null], "Value=300"],
    ["EQUITYSHARE", ["CoreWeave"], "Equity=0.35; Contract=11.9"],
  ])("%s%j with %s", (id, args, own) => {
    const blank = id === "WARRANT" ? [null] : [];
    const printed = callOne(id, ...args, ...blank, B);
    expect(callOne(id, ...args, ...blank, `${B}; ${own}`)).toBe(printed);
    expect(typeof printed).toBe("number");
  });
});

test("Mag= goes in and out: amounts in another unit are the same amounts", () => {
  const million = 1e6;
  const sales = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(sales, sales, (api, azure) => {
      const inMillions = Number(callOne("REVSHARE", api, azure, "Mag=Millions")) * million;
      const inDollars = Number(callOne("REVSHARE", api * million, azure * million));
      expect(inMillions).toBeCloseTo(inDollars, 2);
    }),
  );
});
