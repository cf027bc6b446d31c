import { call, callOne } from "../call";

describe("MSSHARE", () => {
  test.each<
    [
      string,
      Parameters<typeof call>[1],
      Parameters<typeof call>[1],
      Parameters<typeof call>[1],
      RegExp,
    ]
  >([
    [
      "a text",
      [[1], ["much"]],
      null,
      null,
      /^#VALUE! Expected an amount for row 2 of profit, found the text "much"/,
    ],
    [
      "a blank",
      [[1], [null], [3]],
      null,
      null,
      /^#VALUE! Expected an amount for row 2 of profit, found a blank cell: write 0/,
    ],
    [
      "a logical value",
      [[1, true]],
      null,
      null,
      /^#VALUE! Expected an amount for column 2 of profit, found true/,
    ],
    ["a number written as text", "10", null, null, /for profit, found the text "10"/],
    ["a text for the prior", 1, "x", null, /^#VALUE! Expected an amount for prior, found the text/],
    ["nothing", null, null, null, /^#VALUE! Expected an amount for profit, found nothing/],
    [
      "an error",
      [[1, { type: "Error", basicValue: "#N/A" }]],
      null,
      null,
      /^#N\/A .* It stands in column 2 of profit/,
    ],
    [
      "a block that is not said to be series",
      [
        [1, 2],
        [3, 4],
      ],
      null,
      null,
      /^#VALUE! 2 rows by 2 columns of amounts: say Series=rows/,
    ],
    [
      "priors of another length",
      [
        [1, 2],
        [3, 4],
      ],
      [[1], [2], [3]],
      "Series=rows",
      /^#VALUE! The ranges do not fit each other: 2 series of amounts, 3 of prior, 1 of options/,
    ],
    [
      "options that change along the periods",
      [[1, 2]],
      null,
      [["Cap=1", "Cap=2"]],
      /^#VALUE! The state carries along the periods/,
    ],
    [
      "options that are spread over cells",
      [[1]],
      null,
      [["Mag=Billions"], ["Cap=2"]],
      /^#VALUE! Expected the same options in every cell/,
    ],
    [
      "a blank among scenarios",
      [[1]],
      null,
      [["Cap=20"], [null]],
      /^#VALUE! Expected options in every cell, .* found a blank cell in row 2: write .*Cap=/,
    ],
    [
      "a blank before scenarios",
      [[1]],
      null,
      [[null, "Cap=20"]],
      /^#VALUE! Expected options in every cell, .* found a blank cell in column 1/,
    ],
    [
      "a table among other scenarios",
      [[1]],
      null,
      [["Out=share"], ["Out=table"]],
      /^#VALUE! Out=table shows one series/,
    ],
    [
      "series in both directions",
      [[1]],
      null,
      [["Series=rows"], ["Series=columns"]],
      /^#VALUE! Series= differs between the scenarios/,
    ],
    [
      "a table of several series",
      [[1, 2]],
      [[0], [1]],
      "Out=table",
      /^#VALUE! Out=table shows one series/,
    ],
    ["what is left to a cap that nobody knows", 1, null, "Out=remaining", /^#N\/A There is no cap/],
    ["a rate of 75", 1, null, "Rate=75", /^#VALUE! Rate is 75: expected above 0, at most 1/],
    ["a rate in per cent", 1, null, "Rate=75%", /^#VALUE! Rate is "75%": expected a plain number/],
    ["a decimal comma", 1, null, "Cap=0,750", /^#VALUE! Cap is "0,750": expected a plain number/],
    ["a cap beyond all numbers", 1, null, "Cap=1e999", /^#VALUE! Cap is "1e999"/],
    ["a cap with its unit", 1, null, "Cap=20bn", /^#VALUE! Cap is "20bn": expected a plain number/],
    ["a cap below zero", 1, null, "Cap=-1", /^#VALUE! Cap is -1: expected 0 or more/],
    ["a prior below zero", 1, -1, null, /^#VALUE! prior is -1/],
    ["profits beyond all money", [[1e308, 1e308]], null, null, /^#VALUE! profit is 1e\+308/],
  ])("refuses %s and computes nothing by half", (_, profit, prior, options, message) => {
    const cells = call("MSSHARE", profit, prior, options).flat();
    for (const cell of cells) expect(cell).toMatch(message);
  });

  test("refuses a table of more cells than Excel takes", () => {
    const decades = [Array<number>(6_000).fill(1)];
    expect(callOne("MSSHARE", decades, null, "Out=table")).toMatch(
      /^#VALUE! .*at most 100000 cells/,
    );
    expect(call("MSSHARE", decades, null, "Mag=Billions")[0]).toHaveLength(6_000);
  });

  test("fails in the cells of one scenario alone", () => {
    const [good, bad] = call("MSSHARE", [[10, 10]], null, [["Cap=20"], ["Cap=-20"]]);
    expect(good).toEqual([7.5, 7.5]);
    expect(bad).toEqual(Array(2).fill("#VALUE! Cap is -20: expected 0 or more."));
  });
});
