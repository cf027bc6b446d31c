import type { Cell } from "../../hosts/host";
import { expectAtLast, expectRefused, expectSame } from "./expect";
import { expectValues, type HostPromise, newSheet } from "./promise";
import { promiseSentence } from "../../words/promiseSentence";

/** What every host promises about values in cells. */
export const cellPromises: readonly HostPromise[] = [
  {
    name: promiseSentence("what is written is read: numbers, texts, booleans and blanks"),
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "B2:C4" };
      const rows = [
        [14.306666666666667, -20_000_000_000],
        ["text", true],
        [false, null],
      ];
      await host.write(place, rows);
      await expectValues(host, place, rows);
      const cells = (await host.read(place)).flat();
      expectSame(
        cells.map(({ formula }) => formula),
        ["", "", "", "", "", ""],
      );
      expectSame(
        cells.slice(2).map(({ text }) => text),
        ["text", "TRUE", "FALSE", ""],
      );
    },
  },
  {
    name: promiseSentence("a cell that was never touched is blank"),
    check: async (host) => {
      const blank: Cell = { formula: "", value: null, text: "" };
      expectSame(await host.read({ sheet: await newSheet(host), address: "D7" }), [[blank]]);
    },
  },
  {
    name: promiseSentence("sheets, texts and notes may be Chinese, with quotes and lines"),
    check: async (host) => {
      const sheet = await newSheet(host, "模型 '年化' ");
      const text = "微软的分成：“75 %”\n'x' \"y\" 😀";
      await host.write({ sheet, address: "A1" }, [[text]]);
      await expectValues(host, { sheet, address: "A1" }, [[text]]);
      await host.setNote({ sheet, address: "A1" }, text);
      expectSame(await host.note({ sheet, address: "A1" }), text);
    },
  },
  {
    name: promiseSentence("a number typed as a text is a number"),
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "A1" };
      await host.write(place, [["2025.5"]]);
      await expectValues(host, place, [[2025.5]]);
    },
  },
  {
    name: promiseSentence("null clears a cell, formula and all, and leaves its neighbours"),
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "A1:C1" };
      await host.write(place, [["=1+1", "kept", 3]]);
      await expectValues(host, place, [[2, "kept", 3]]);
      await host.write({ ...place, address: "A1" }, [[null]]);
      await expectValues(host, place, [[null, "kept", 3]]);
      expectSame((await host.read(place))[0]?.[0]?.formula, "");
    },
  },
  {
    name: promiseSentence(
      "rows of another shape than the range are refused, and nothing is written",
    ),
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "A1:B2" };
      for (const rows of [[[1, 2]], [[1], [2]], [[1, 2], [3]], []])
        await expectRefused(host.write(place, rows));
      expectSame(await host.usedRange(place.sheet), null);
    },
  },
  {
    name: promiseSentence("a number format changes what is drawn, not what is there"),
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "A1:B1" };
      await host.write(place, [[1234.5, 0.42]]);
      await host.setNumberFormat(place, "#,##0.00");
      // Some languages have other marks between the digits.
      const isDrawn = async () => {
        const [first = "", second = ""] = (await host.read(place)).flat().map(({ text }) => text);
        return /^1\D?234\D50$/.test(first) && /^0\D42$/.test(second);
      };
      await expectAtLast(isDrawn, true);
      await expectValues(host, place, [[1234.5, 0.42]]);
    },
  },
];
