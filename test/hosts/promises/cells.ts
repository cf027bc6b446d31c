import type { Cell } from "../../../src/hosts/host";
import { eventually } from "../../browser/eventually";
import { expectValues, type HostPromise, newSheet } from "./promise";

/** What every host promises about values in cells. */
export const cells: readonly HostPromise[] = [
  {
    name: "what is written is read: numbers, texts, booleans and blanks",
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "B2:C4" };
      await host.write(place, [
        [14.306666666666667, -20_000_000_000],
        ["text", true],
        [false, null],
      ]);
      await expectValues(host, place, [
        [14.306666666666667, -20_000_000_000],
        ["text", true],
        [false, null],
      ]);
      const cells = (await host.read(place)).flat();
      expect(cells.map(({ formula }) => formula)).toEqual(["", "", "", "", "", ""]);
      expect(cells.slice(2).map(({ text }) => text)).toEqual(["text", "TRUE", "FALSE", ""]);
    },
  },
  {
    name: "a cell that was never touched is blank",
    check: async (host) => {
      const blank: Cell = { formula: "", value: null, text: "" };
      expect(await host.read({ sheet: await newSheet(host), address: "D7" })).toEqual([[blank]]);
    },
  },
  {
    name: "sheets, texts and notes may be Chinese, with quotes and lines",
    check: async (host) => {
      const sheet = await newSheet(host, "模型 '年化' ");
      const text = "微软的分成：“75 %”\n'x' \"y\" 😀";
      await host.write({ sheet, address: "A1" }, [[text]]);
      await expectValues(host, { sheet, address: "A1" }, [[text]]);
      await host.setNote({ sheet, address: "A1" }, text);
      expect(await host.note({ sheet, address: "A1" })).toBe(text);
    },
  },
  {
    name: "a number typed as a text is a number",
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "A1" };
      await host.write(place, [["2025.5"]]);
      await expectValues(host, place, [[2025.5]]);
    },
  },
  {
    name: "null clears a cell, formula and all, and leaves its neighbours",
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "A1:C1" };
      await host.write(place, [["=1+1", "kept", 3]]);
      await expectValues(host, place, [[2, "kept", 3]]);
      await host.write({ ...place, address: "A1" }, [[null]]);
      await expectValues(host, place, [[null, "kept", 3]]);
      expect((await host.read(place))[0]?.[0]?.formula).toBe("");
    },
  },
  {
    name: "rows of another shape than the range are refused, and nothing is written",
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "A1:B2" };
      for (const rows of [[[1, 2]], [[1], [2]], [[1, 2], [3]], []])
        await expect(host.write(place, rows)).rejects.toMatchObject({ name: "HostFailure" });
      expect(await host.usedRange(place.sheet)).toBeNull();
    },
  },
  {
    name: "a number format changes what is drawn, not what is there",
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "A1:B1" };
      await host.write(place, [[1234.5, 0.42]]);
      await host.setNumberFormat(place, "#,##0.00");
      await eventually(async () =>
        expect((await host.read(place)).flat().map(({ text }) => text)).toEqual([
          "1,234.50",
          "0.42",
        ]),
      );
      await expectValues(host, place, [[1234.5, 0.42]]);
    },
  },
];
