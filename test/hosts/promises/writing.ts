import { eventually } from "../../browser/eventually";
import { expectValues, type HostPromise, newSheet } from "./promise";

const FAILURE = { name: "HostFailure" };

/**
 * What every host promises about writing several ranges, about spills of a sheet, and about
 * comments.
 */
export const writing: readonly HostPromise[] = [
  {
    name: "several ranges of several sheets are written together, a later one over an earlier",
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
    name: "when one of several ranges cannot be, none is written",
    check: async (host) => {
      const sheet = await newSheet(host);
      const good = { place: { sheet, address: "A1" }, rows: [[1]] };
      for (const bad of [
        { ...good, rows: [[1, 2]] },
        { ...good, place: { sheet, address: "4B" } },
        { ...good, place: { sheet: "没有这张表", address: "A1" } },
      ])
        await expect(host.writeTogether([good, bad])).rejects.toMatchObject(FAILURE);
      expect(await host.usedRange(sheet)).toBeNull();
    },
  },
  {
    name: "ranges are written if all of them hold still what they were seen to hold",
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
      expect(await host.writeIfUnchanged([])).toEqual([]);
      expect(await host.writeIfUnchanged(parts)).toEqual([]);
      await expectValues(host, place, [
        [2, 2],
        [null, true],
      ]);
      await expectValues(host, blank.place, [["new"]]);
      expect(await host.writeIfUnchanged(parts)).toEqual([place, blank.place]);
      expect((await host.read(place))[0]?.[0]?.formula).toBe("=1+1");
    },
  },
  {
    name: "of ranges one of which holds something else than it was seen to hold, none is written",
    check: async (host) => {
      const sheet = await newSheet(host);
      const [first, second] = ["A1", "C1:C2"].map((address) => ({ sheet, address }));
      if (!first || !second) return;
      const seen = [[{ formula: "", value: null }]];
      await host.write({ sheet, address: "C2" }, [["typed meanwhile"]]);
      const parts = [
        { place: first, rows: [[1]], seen, withValues: false },
        { place: second, rows: [[2], [3]], seen: [...seen, ...seen], withValues: false },
      ];
      expect(await host.writeIfUnchanged(parts)).toEqual([second]);
      await expectValues(host, { sheet, address: "A1:C2" }, [
        [null, null, null],
        [null, null, "typed meanwhile"],
      ]);
    },
  },
  {
    name: "the spills of a sheet are told together, each with its formula first",
    check: async (host) => {
      const [sheet, other] = [await newSheet(host), await newSheet(host)];
      expect(await host.spills(sheet)).toEqual([]);
      await host.write({ sheet: other, address: "A1" }, [["=SEQUENCE(2,3)"]]);
      await host.writeTogether([
        { place: { sheet, address: "B2" }, rows: [["=SEQUENCE(2,3)"]] },
        { place: { sheet, address: "A8:B8" }, rows: [["=1+1", "typed"]] },
        { place: { sheet, address: "C12" }, rows: [["=SEQUENCE(2,3)"]] },
        { place: { sheet, address: "A20:B20" }, rows: [["=SEQUENCE(2,3)", "in the way"]] },
      ]);
      await eventually(async () =>
        expect(await host.spills(sheet)).toEqual([
          { sheet, address: "B2:D3" },
          { sheet, address: "C12:E13" },
        ]),
      );
      await host.write({ sheet, address: "B2" }, [[null]]);
      await eventually(async () =>
        expect(await host.spills(sheet)).toEqual([{ sheet, address: "C12:E13" }]),
      );
    },
  },
  {
    name: "a comment begins a thread, and answers the one that is there, where the host has comments",
    check: async (host, sight) => {
      if (host.comments === null) return;
      const place = { sheet: await newSheet(host), address: "B2:C3" };
      await host.comments.addComment(place, "first");
      await host.comments.addComment({ ...place, address: "B2" }, "=1+1 <b>第二</b>");
      expect(await sight.comments(place)).toEqual(["first", "=1+1 <b>第二</b>"]);
      expect(await sight.comments({ ...place, address: "C3" })).toEqual([]);
      const missing = { ...place, sheet: "没有这张表" };
      await expect(host.comments.addComment(missing, "text")).rejects.toMatchObject(FAILURE);
    },
  },
];
