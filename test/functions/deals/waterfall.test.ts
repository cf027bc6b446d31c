import { call, callOne } from "../call";
import { BILLIONS, numbers } from "./billions";

describe("WATERFALL", () => {
  const MICROSOFT = [
    ["until recovery", 0.75, 13 / 0.75],
    ["after", 0.49, null],
  ];

  test("with Microsoft's tiers gives what MSSHARE gives", () => {
    const profits = [[3, 9, -4, 12, 30]];
    expect(numbers(call("WATERFALL", profits, MICROSOFT))).toEqual(
      numbers(call("MSSHARE", profits, null, BILLIONS)),
    );
    const capped = "Cap=20; CapOn=after; Losses=carry";
    expect(numbers(call("WATERFALL", profits, MICROSOFT, 5, capped))).toEqual(
      numbers(call("MSSHARE", profits, 5, `${BILLIONS}; ${capped}`)),
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
    const cell = callOne("WATERFALL", 10, tiers);
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
    expect(callOne("WATERFALL", 10, PARTIES, null, "Party=Lender")).toBe(
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
    expect(callOne("WATERFALL", 20, TERMS)).toBeCloseTo(13.18, 12);
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
      Number(callOne("WATERFALL", 100, tiers, null, `Until=received; Party=${party}`));
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
    expect(callOne("WATERFALL", 100, tiers, null, options)).toMatch(words);
  });
});
