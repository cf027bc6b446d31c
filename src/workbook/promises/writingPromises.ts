import { expectAtLast, expectRefused, expectSame } from "./expect";
import { expectValues, type HostPromise, newSheet } from "./promise";
import { promiseSentence } from "../../words/promiseSentence";

/** What every host promises about writing several ranges, and about spills of a sheet. */
export const writingPromises: readonly HostPromise[] = [
  {
    name: promiseSentence(
      "several ranges of several sheets are written together, a later one over an earlier",
    ),
    check: async (host) => {
      const [sheet, other] = [await newSheet(host), await newSheet(host)];
      await host.writeTogether([]);
      await host.writeTogether([
        {
          place: { sheet, address: "A1:B2" },
          rows: [
            [1, "=1+1"],
            ["'=1+1", true],
          ],
        },
        { place: { sheet: other, address: "C3" }, rows: [["=SEQUENCE(2,3)"]] },
        { place: { sheet: sheet.toUpperCase(), address: "B2:B3" }, rows: [["over"], [null]] },
      ]);
      await expectValues(host, { sheet, address: "A1:B3" }, [
        [1, 2],
        ["=1+1", "over"],
        [null, null],
      ]);
      await expectValues(host, { sheet: other, address: "C3:E4" }, [
        [1, 2, 3],
        [4, 5, 6],
      ]);
    },
  },
  {
    name: promiseSentence("when one of several ranges cannot be, none is written"),
    check: async (host) => {
      const sheet = await newSheet(host);
      const good = { place: { sheet, address: "A1" }, rows: [[1]] };
      for (const bad of [
        { ...good, rows: [[1, 2]] },
        { ...good, place: { sheet, address: "4B" } },
        { ...good, place: { sheet: "没有这张表", address: "A1" } },
      ])
        await expectRefused(host.writeTogether([good, bad]));
      expectSame(await host.usedRange(sheet), null);
    },
  },
  {
    name: promiseSentence(
      "ranges are written if all of them hold still what they were seen to hold",
    ),
    check: async (host) => {
      const [sheet, other] = [await newSheet(host), await newSheet(host)];
      const place = { sheet, address: "A1:B2" };
      await host.write(place, [
        [1, "=1+1"],
        ["'text", null],
      ]);
      await expectValues(host, place, [
        [1, 2],
        ["text", null],
      ]);
      const seen = await host.read(place);
      const part = {
        place,
        rows: [
          ["=1+1", 2],
          [null, true],
        ],
        seen,
        withValues: true,
      };
      const blank = { place: { sheet: other, address: "C3" }, rows: [["new"]], withValues: false };
      const parts = [part, { ...blank, seen: [[{ formula: "", value: null }]] }];
      expectSame(await host.writeIfUnchanged([]), []);
      expectSame(await host.writeIfUnchanged(parts), []);
      await expectValues(host, place, [
        [2, 2],
        [null, true],
      ]);
      await expectValues(host, blank.place, [["new"]]);
      expectSame(await host.writeIfUnchanged(parts), [place, blank.place]);
      expectSame((await host.read(place))[0]?.[0]?.formula, "=1+1");
    },
  },
  {
    name: promiseSentence(
      "of ranges one of which holds something else than it was seen to hold, none is written",
    ),
    check: async (host) => {
      const sheet = await newSheet(host);
      const [first, second] = [
        { sheet, address: "A1" },
        { sheet, address: "C1:C2" },
      ];
      const seen = [[{ formula: "", value: null }]];
      await host.write({ sheet, address: "C2" }, [["typed meanwhile"]]);
      const parts = [
        { place: first, rows: [[1]], seen, withValues: false },
        { place: second, rows: [[2], [3]], seen: [...seen, ...seen], withValues: false },
      ];
      expectSame(await host.writeIfUnchanged(parts), [second]);
      await expectValues(host, { sheet, address: "A1:C2" }, [
        [null, null, null],
        [null, null, "typed meanwhile"],
      ]);
    },
  },
  {
    name: promiseSentence("several ranges are read together, with the spills that reach into them"),
    check: async (host) => {
      const sheet = await newSheet(host);
      await host.write({ sheet, address: "B2" }, [["=SEQUENCE(2,3)"]]);
      await host.write({ sheet, address: "A8:B8" }, [["=1+1", "typed"]]);
      const spill = { sheet, address: "B2:D3" };
      await expectAtLast(() => host.spills(sheet), [spill]);
      const places = ["D3", "A8:B8"].map((address) => ({ sheet, address }));
      const { cells, spills } = await host.readTogether(places, true);
      expectSame(
        cells.map((rows) => rows.map((row) => row.map(({ value }) => value))),
        [[[6]], [[2, "typed"]]],
      );
      expectSame(spills, [spill]);
      expectSame((await host.readTogether(places, false)).spills, []);
    },
  },
  {
    name: promiseSentence("the spills of a sheet are told together, each with its formula first"),
    check: async (host) => {
      const [sheet, other] = [await newSheet(host), await newSheet(host)];
      expectSame(await host.spills(sheet), []);
      await host.write({ sheet: other, address: "A1" }, [["=SEQUENCE(2,3)"]]);
      await host.writeTogether([
        { place: { sheet, address: "B2" }, rows: [["=SEQUENCE(2,3)"]] },
        { place: { sheet, address: "A8:B8" }, rows: [["=1+1", "typed"]] },
        { place: { sheet, address: "C12" }, rows: [["=SEQUENCE(2,3)"]] },
        { place: { sheet, address: "A20:B20" }, rows: [["=SEQUENCE(2,3)", "in the way"]] },
      ]);
      await expectAtLast(
        () => host.spills(sheet),
        [
          { sheet, address: "B2:D3" },
          { sheet, address: "C12:E13" },
        ],
      );
      await host.write({ sheet, address: "B2" }, [[null]]);
      await expectAtLast(() => host.spills(sheet), [{ sheet, address: "C12:E13" }]);
    },
  },
];
