import fc from "fast-check";
import { call, callOne } from "../call";
import { runs } from "../../runs";
import { BILLIONS, numbers } from "./billions";

describe("MSSHARE", () => {
  test.each<[string, Parameters<typeof call>[1], string, number[][]]>([
    // The printed terms worked by hand; the last digits as a pocket calculator gives them.
    ["of 10", 10, BILLIONS, [[7.5]]],
    ["of 20", 20, BILLIONS, [[14.306666667]]],
    ["of a row of periods", [[10, 10]], BILLIONS, [[7.5, 6.806666667]]],
    ["of a column of periods", [[10], [10]], BILLIONS, [[7.5], [6.806666667]]],
    ["with a cap", 1000, `${BILLIONS}; Cap=20`, [[20]]],
    ["with a cap on what comes after", 100, `${BILLIONS}; Cap=20; CapOn=after`, [[33]]],
    ["after a loss", [[-10, 20]], BILLIONS, [[0, 14.306666667]]],
    ["after a loss carried", [[-10, 20]], `${BILLIONS}; Losses=carry`, [[0, 7.5]]],
    ["after the first investors", [[5, 10]], `${BILLIONS}; First=5`, [[0, 7.5]]],
    [
      "of three paths in rows",
      [
        [10, 10],
        [20, 0],
      ],
      `${BILLIONS}; Series=rows`,
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
      `${BILLIONS}; Series=columns`,
      [
        [7.5, 14.306666667],
        [6.806666667, 0],
      ],
    ],
    ["of a column that is no series", [[10], [10]], `${BILLIONS}; Series=rows`, [[7.5], [7.5]]],
    [
      "as what is left to the cap",
      [[10, 10, 100]],
      `${BILLIONS}; Cap=20; Out=remaining`,
      [[12.5, 5.693333333, 0]],
    ],
    ["as the control sum", [[10, -3, 100]], `${BILLIONS}; Cap=20; Out=check`, [[0, 0, 0]]],
  ])("%s", (_, profit, options, expected) => {
    expect(numbers(call("MSSHARE", profit, null, options))).toEqual(expected);
  });

  test("takes a prior, a column of priors giving a row each", () => {
    expect(numbers(call("MSSHARE", 10, 10, BILLIONS))).toEqual([[6.806666667]]);
    expect(numbers(call("MSSHARE", [[10, 10]], [[0], [10]], BILLIONS))).toEqual([
      [7.5, 6.806666667],
      [6.806666667, 4.9],
    ]);
    expect(numbers(call("MSSHARE", [[10], [10]], [[0, 10]], BILLIONS))).toEqual([
      [7.5, 6.806666667],
      [6.806666667, 4.9],
    ]);
  });

  test("takes scenarios: caps down, one row each; caps across by priors down, a grid", () => {
    const caps = (most: number) => `${BILLIONS}; Cap=${most}`;
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
    const rows = call("MSSHARE", [[10, 20]], null, `${BILLIONS}; Cap=20; Out=table`);
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

  test.each(["Rate=.75", "Rate=+0.75", "Rate=75e-2", "首档比例＝０．７５"])("reads %s", (rate) => {
    expect(callOne("MSSHARE", 10, null, `${BILLIONS}; ${rate}`)).toBe(7.5);
  });

  test("a term that is set to what is printed changes nothing", () => {
    const printed = ["Rate=0.75", "Recovery=13", "RateAfter=0.49", "First=0"];
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 200, noNaN: true }), { minLength: 1 }),
        fc.subarray(printed),
        (profits, set) => {
          expect(call("MSSHARE", [profits], null, [BILLIONS, ...set].join(";"))).toEqual(
            call("MSSHARE", [profits], null, BILLIONS),
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
          const inBillions = Number(
            callOne("MSSHARE", profit, null, `${BILLIONS}; Cap=${cap.toFixed(3)}`),
          );
          const inDollars = Number(
            callOne(
              "MSSHARE",
              profit * 1e9,
              null,
              `Cap=${(Number(cap.toFixed(3)) * 1e9).toFixed(0)}`,
            ),
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
    expect(callOne("PROFITSHARE", name, 20, null, BILLIONS)).toBeCloseTo(14.306666667, 9);
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
    expect(callOne("PROFITSHARE", name, 20)).toMatch(message);
  });
});
