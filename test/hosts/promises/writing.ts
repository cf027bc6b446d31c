import { eventually } from "../../browser/eventually";
import { expectValues, type HostPromise, newSheet } from "./promise";

const FAILURE = { name: "HostFailure" };

/** What every host promises about writing several ranges, about spills of a sheet, and about comments. */
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
