import fc from "fast-check";
import { call, one } from "../call";
import { runs } from "../../runs";

const B = "Mag=Billions";

/** Rows of numbers, rounded to what a double keeps of them. */
function numbers(rows: ReturnType<typeof call>): readonly (readonly number[])[] {
  return rows.map((row) => row.map((cell) => Number(Number(cell).toFixed(9))));
}

describe("MSSHARE", () => {
  test.each<[string, Parameters<typeof call>[1], string, number[][]]>([
    // The printed terms worked by hand; the last digits as a pocket calculator gives them.
    ["of 10", 10, B, [[7.5]]],
    ["of 20", 20, B, [[14.306666667]]],
    ["of a row of periods", [[10, 10]], B, [[7.5, 6.806666667]]],
    ["of a column of periods", [[10], [10]], B, [[7.5], [6.806666667]]],
    ["with a cap", 1000, `${B}; Cap=20`, [[20]]],
    ["with a cap on what comes after", 100, `${B}; Cap=20; CapOn=after`, [[33]]],
    ["after a loss", [[-10, 20]], B, [[0, 14.306666667]]],
    ["after a loss carried", [[-10, 20]], `${B}; Losses=carry`, [[0, 7.5]]],
    ["after the first investors", [[5, 10]], `${B}; First=5`, [[0, 7.5]]],
    [
      "of three paths in rows",
      [
        [10, 10],
        [20, 0],
      ],
      `${B}; Series=rows`,
      [
        [7.5, 6.806666667],
        [14.306666667, 0],
      ],
    ],
    [
      "of paths in columns",
      [
        [10, 20],
        [10, 0],
      ],
      `${B}; Series=columns`,
      [
        [7.5, 14.306666667],
        [6.806666667, 0],
      ],
    ],
    ["of a column that is no series", [[10], [10]], `${B}; Series=rows`, [[7.5], [7.5]]],
    [
      "as what is left to the cap",
      [[10, 10, 100]],
      `${B}; Cap=20; Out=remaining`,
      [[12.5, 5.693333333, 0]],
    ],
    ["as the control sum", [[10, -3, 100]], `${B}; Cap=20; Out=check`, [[0, 0, 0]]],
  ])("%s", (_, profit, options, expected) => {
    expect(numbers(call("MSSHARE", profit, null, options))).toEqual(expected);
  });

  test("takes a prior, a column of priors giving a row each", () => {
    expect(numbers(call("MSSHARE", 10, 10, B))).toEqual([[6.806666667]]);
    expect(numbers(call("MSSHARE", [[10, 10]], [[0], [10]], B))).toEqual([
      [7.5, 6.806666667],
      [6.806666667, 4.9],
    ]);
    expect(numbers(call("MSSHARE", [[10], [10]], [[0, 10]], B))).toEqual([
      [7.5, 6.806666667],
      [6.806666667, 4.9],
    ]);
  });

  test("takes scenarios: caps down, one row each; caps across by priors down, a grid", () => {
    const caps = (most: number) => `${B}; Cap=${most}`;
    expect(numbers(call("MSSHARE", [[20, 20]], null, [[caps(15)], [caps(20)]]))).toEqual([
      [14.306666667, 0.693333333],
      [14.306666667, 5.693333333],
    ]);
    expect(numbers(call("MSSHARE", 20, [[0], [20]], [[caps(15), caps(20)]]))).toEqual([
      [14.306666667, 14.306666667],
      [0.693333333, 5.693333333],
    ]);
  });

  test("shows the tiers by period, what each gets and where the period ends", () => {
    const rows = call("MSSHARE", [[10, 20]], null, `${B}; Cap=20; Out=table`);
    expect(rows[0]).toEqual([
      "Period",
      "Tier",
      "From",
      "To",
      "Amount",
      "Microsoft",
      "Others",
      "Cumulative amount",
      "Cumulative share",
      "Left to the cap",
    ]);
    expect(rows.slice(1).map((row) => row.slice(0, 2))).toEqual([
      [1, "until recovery"],
      [1, "after recovery"],
      [2, "until recovery"],
      [2, "after recovery"],
    ]);
    // 30 in all: 17⅓ at 75 %, then 12⅔ at 49 %.
    expect(numbers(rows.slice(1).map((row) => row.slice(4)))).toEqual([
      [10, 7.5, 2.5, 10, 7.5, 12.5],
      [0, 0, 0, 10, 7.5, 12.5],
      [7.333333333, 5.5, 1.833333333, 30, 19.206666667, 0.793333333],
      [12.666666667, 6.206666667, 6.46, 30, 19.206666667, 0.793333333],
    ]);
  });

  test("names the first investors as a party once their amount is set, in Chinese where asked", () => {
    const [titles, first] = call(
      "MSSHARE",
      10,
      null,
      "单位=十亿; 首批投资者金额=4; 输出=明细; 语言=zh",
    );
    expect(titles?.slice(5, 8)).toEqual(["微软", "首批投资者", "其他方"]);
    expect(first?.slice(1, 8)).toEqual(["首批投资者", 0, 4, 4, 0, 4, 0]);
  });

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

  test.each(["Rate=.75", "Rate=+0.75", "Rate=75e-2", "首档比例＝０．７５"])("reads %s", (rate) => {
    expect(one("MSSHARE", 10, null, `${B}; ${rate}`)).toBe(7.5);
  });

  test("refuses a table of more cells than Excel takes", () => {
    const decades = [Array<number>(6_000).fill(1)];
    expect(one("MSSHARE", decades, null, "Out=table")).toMatch(/^#VALUE! .*at most 100000 cells/);
    expect(call("MSSHARE", decades, null, "Mag=Billions")[0]).toHaveLength(6_000);
  });

  test("fails in the cells of one scenario alone", () => {
    const [good, bad] = call("MSSHARE", [[10, 10]], null, [["Cap=20"], ["Cap=-20"]]);
    expect(good).toEqual([7.5, 7.5]);
    expect(bad).toEqual(Array(2).fill("#VALUE! Cap is -20: expected 0 or more."));
  });

  test("a term that is set to what is printed changes nothing", () => {
    const printed = ["Rate=0.75", "Recovery=13", "RateAfter=0.49", "First=0"];
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 200, noNaN: true }), { minLength: 1 }),
        fc.subarray(printed),
        (profits, set) => {
          expect(call("MSSHARE", [profits], null, [B, ...set].join(";"))).toEqual(
            call("MSSHARE", [profits], null, B),
          );
        },
      ),
      { numRuns: runs(200) },
    );
  });

  test("a unit changes the numbers by its size and nothing else", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (profit, cap) => {
          const inBillions = Number(one("MSSHARE", profit, null, `${B}; Cap=${cap.toFixed(3)}`));
          const inDollars = Number(
            one("MSSHARE", profit * 1e9, null, `Cap=${(Number(cap.toFixed(3)) * 1e9).toFixed(0)}`),
          );
          expect(Math.abs(inDollars / 1e9 - inBillions)).toBeLessThan(1e-6);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});

describe("PROFITSHARE", () => {
  test.each([
    "microsoft-profit-share",
    "Microsoft's share of OpenAI's profit",
    "微软对OpenAI的利润分成",
    "Microsoft",
    "微软",
  ])("finds the deal by %s", (name) => {
    expect(one("PROFITSHARE", name, 20, null, B)).toBeCloseTo(14.306666667, 9);
  });

  test.each([
    [
      "Microsft profit share",
      /^#VALUE! "Microsft profit share" is not a deal that AIFIN knows. Did you mean: Microsoft's share/,
    ],
    [
      "CoreWeave",
      /^#N\/A No article prints a share of profit of CoreWeave alone. Ask COMMITMENT, EQUITYSHARE for its own deals. These deals have it: microsoft-profit-share/,
    ],
    ["oracle-cloud", /^#N\/A No article prints a share of profit of oracle-cloud/],
    [null, /^#VALUE! Expected a deal by id, name or party, found a blank cell/],
    [[["Microsoft"], ["微软"]], /^#VALUE! Expected one cell for deal, found 2 rows by 1 columns/],
  ])("refuses %j", (name, message) => {
    expect(one("PROFITSHARE", name, 20)).toMatch(message);
  });
});

describe("WATERFALL", () => {
  const MICROSOFT = [
    ["until recovery", 0.75, 13 / 0.75],
    ["after", 0.49, null],
  ];

  test("with Microsoft's tiers gives what MSSHARE gives", () => {
    const profits = [[3, 9, -4, 12, 30]];
    expect(numbers(call("WATERFALL", profits, MICROSOFT))).toEqual(
      numbers(call("MSSHARE", profits, null, B)),
    );
    const capped = "Cap=20; CapOn=after; Losses=carry";
    expect(numbers(call("WATERFALL", profits, MICROSOFT, 5, capped))).toEqual(
      numbers(call("MSSHARE", profits, 5, `${B}; ${capped}`)),
    );
  });

  const PARTIES = [
    ["Tier", "From", "To", "投资人", "Sponsor"],
    ["return of capital", 0, 60, 1, 0],
    ["catch-up", 60, 75, 0.2, 0.8],
    ["split", 75, null, 0.8, 0.2],
    [null, null, null, null, null],
  ];

  test.each([
    ["1", [[60, 28]]],
    ["投资人", [[60, 28]]],
    ["sponsor", [[0, 22]]],
    ["2", [[0, 22]]],
  ])("gives the part of party %s", (party, expected) => {
    // 60, then 15 × 0.2 = 3 and 12; then 25 ÷ … : 110 in all, 35 at 80 : 20.
    const shares = numbers(call("WATERFALL", [[60, 50]], PARTIES, null, `Party=${party}`));
    const [[first = NaN, second = NaN] = []] = shares;
    expect(first).toBeCloseTo(expected[0]?.[0] ?? NaN, 9);
    expect(second).toBeCloseTo(
      party === "1" || party === "投资人" ? 15 * 0.2 + 35 * 0.8 : 15 * 0.8 + 35 * 0.2,
      9,
    );
  });

  test.each<[string, (string | number | null)[][], RegExp]>([
    [
      "an overlap",
      [
        [0, 10, 0.5],
        [8, 20, 0.2],
      ],
      /Row 2 of the tiers begins at 8 and overlaps the tier before, which reaches to 10/,
    ],
    [
      "a gap",
      [
        [0, 10, 0.5],
        [12, 20, 0.2],
      ],
      /Row 2 of the tiers leaves a gap between 10 and 12/,
    ],
    ["a beginning above zero", [[5, 10, 0.5]], /Row 1 of the tiers leaves a gap between 0 and 5/],
    [
      "a tier that goes backwards",
      [
        [0, 10, 0.5],
        [10, 4, 0.2],
      ],
      /Row 2 of the tiers goes backwards: it begins at 10 and ends at 4/,
    ],
    [
      "names that go backwards",
      [
        ["a", 0.5, 10],
        ["b", 0.2, 4],
      ],
      /Row 2 of the tiers goes backwards/,
    ],
    [
      "more than all of a dollar",
      [
        ["From", "To", "A", "B"],
        [0, 10, 0.5, 0.6],
      ],
      /Row 2 of the tiers gives 110 % of each dollar/,
    ],
    [
      "a rate in per cent",
      [[0, 10, 75]],
      /Row 1 of the tiers has the rate 75: a rate is a fraction/,
    ],
    [
      "a blank end in the middle",
      [
        [0, null, 0.5],
        [10, 20, 0.2],
      ],
      /row 1, column 2 of the tiers, found a blank cell/,
    ],
    ["a blank rate", [[0, 10, null]], /row 1, column 3 of the tiers, found a blank cell/],
    ["a text for a rate", [[0, 10, "half"]], /row 1, column 3 of the tiers, found the text "half"/],
    ["titles without tiers", [["From", "To", "A"]], /at least one tier under the titles/],
    [
      "titles that say too little",
      [
        ["a", "b", "c"],
        [0, 1, 0.5],
      ],
      /titles from, to, rate or name, rate, until/,
    ],
    [
      "two parties of one name",
      [
        ["Tier", "To", "A", "a"],
        ["x", 10, 0.2, 0.3],
      ],
      /one title for each column of the tiers, found "A" over column 3 and "a" over column 4/,
    ],
    [
      "two columns of ends",
      [
        ["From", "To", "A", "Until"],
        [0, 10, 0.2, 0.3],
      ],
      /found "To" over column 2 and "Until" over column 4/,
    ],
    [
      "a rate under no title",
      [
        ["From", "To", "A", null],
        [0, 10, 0.2, 0.3],
      ],
      /a title over column 4 of the tiers, which is not empty/,
    ],
    ["two columns", [[0, 1]], /at least three columns of tiers/],
    ["nothing", [[null]], /found only blank cells/],
  ])("refuses %s", (_, tiers, message) => {
    const cell = one("WATERFALL", 10, tiers);
    expect(cell).toMatch(/^#VALUE!/);
    expect(cell).toMatch(message);
  });

  test("shows in the control sum what lies past the last tier", () => {
    const tiers = [
      [0, 10, 0.75],
      [10, 30, 0.5],
    ];
    expect(call("WATERFALL", [[20, 20]], tiers, null, "Out=check")).toEqual([[0, 10]]);
  });

  test("refuses a party that there is not", () => {
    expect(one("WATERFALL", 10, PARTIES, null, "Party=Lender")).toBe(
      '#VALUE! Party is "Lender": expected one of 投资人, Sponsor.',
    );
  });
});

describe("WATERFALL with Until=received", () => {
  const TERMS = [
    ["recovery", 0.75, 13],
    ["after", 0.49, ""],
  ];

  test("is what Microsoft gets by the reported terms, whatever the profits", () => {
    expect(one("WATERFALL", 20, TERMS)).toBeCloseTo(13.18, 12);
    const profits = [[20, 5, 0, 100]];
    expect(numbers(call("WATERFALL", 20, TERMS, null, "Until=received"))).toEqual([[14.306666667]]);
    for (const until of ["Until=received", "终点口径=所得", "Until=Received; Losses=carry"])
      expect(numbers(call("WATERFALL", profits, TERMS, null, until))).toEqual(
        numbers(call("MSSHARE", profits, null, "Mag=Billions")),
      );
  });

  test("shares out the same tiers to every party", () => {
    const tiers = [
      ["Tier", "To", "Investors", "Sponsor"],
      ["return of capital", 60, 1, 0],
      ["split", "", 0.8, 0.2],
    ];
    const share = (party: string) =>
      Number(one("WATERFALL", 100, tiers, null, `Until=received; Party=${party}`));
    expect([share("Investors"), share("Sponsor")]).toEqual([92, 8]);
  });

  test.each<[string, RegExp]>([
    ["Until=paid", /^#VALUE! Until is "paid": expected one of shared, received/],
    ["Until=received; Party=2", /^#VALUE! The first party gets nothing in the tier "first"/],
  ])("%s is refused", (options, words) => {
    const tiers = [
      ["first", 0, 1, 60],
      ["rest", 0.8, 0.2, ""],
    ];
    expect(one("WATERFALL", 100, tiers, null, options)).toMatch(words);
  });
});
