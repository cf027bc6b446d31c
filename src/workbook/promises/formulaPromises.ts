import { shownPlace } from "../../core/workbook/places";
import { BrokenPromise, expectAtLast, expectSame } from "./expect";
import { expectValues, type HostPromise, newSheet, valuesOf } from "./promise";
import { promiseSentence } from "../../words/promiseSentence";

/** What every host promises about formulas. */
export const formulaPromises: readonly HostPromise[] = [
  {
    name: promiseSentence(
      "a text that begins with = is a formula, and its value is read beside it",
    ),
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "A1" };
      await host.write(place, [["=1+1"]]);
      await expectValues(host, place, [[2]]);
      expectSame(await host.read(place), [[{ formula: "=1+1", value: 2, text: "2" }]]);
    },
  },
  {
    name: promiseSentence(
      "an apostrophe keeps a text as it is: a formula, a number, a word of logic",
    ),
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "A1:A3" };
      await host.write(place, [["'=1+1"], ["'2025"], ["'TRUE"]]);
      await expectValues(host, place, [["=1+1"], ["2025"], ["TRUE"]]);
      expectSame(
        (await host.read(place)).flat().map(({ text }) => text),
        ["=1+1", "2025", "TRUE"],
      );
    },
  },
  {
    name: promiseSentence("an error is read with Excel's code"),
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "A1" };
      await host.write(place, [["=1/0"]]);
      await expectValues(host, place, [[{ error: "#DIV/0!" }]]);
      const [[cell] = []] = await host.read(place);
      expectSame([cell?.formula, cell?.text], ["=1/0", "#DIV/0!"]);
    },
  },
  {
    name: promiseSentence(
      "spilled cells have values but no formula, count as used, and know where they come from",
    ),
    check: async (host) => {
      const sheet = await newSheet(host);
      await host.write({ sheet, address: "B2" }, [["=SEQUENCE(2,3)"]]);
      const place = { sheet, address: "B2:D3" };
      await expectValues(host, place, [
        [1, 2, 3],
        [4, 5, 6],
      ]);
      const formulas = (await host.read(place)).flat().map(({ formula }) => formula);
      expectSame(formulas, ["=SEQUENCE(2,3)", "", "", "", "", ""]);
      expectSame(await host.usedRange(sheet), place);
      for (const address of ["B2", "D2", "C3"])
        expectSame(await host.spillParent({ sheet, address }), { sheet, address: "B2" });
      for (const address of ["A1", "E2", "B4"])
        expectSame(await host.spillParent({ sheet, address }), null);
    },
  },
  {
    name: promiseSentence(
      "a formula of one value, a typed value and a blank cell spill from nowhere",
    ),
    check: async (host) => {
      const sheet = await newSheet(host);
      await host.write({ sheet, address: "A1:B1" }, [["=1+1", "typed"]]);
      await expectValues(host, { sheet, address: "A1" }, [[2]]);
      for (const address of ["A1", "B1", "C1"])
        expectSame(await host.spillParent({ sheet, address }), null);
    },
  },
  {
    name: {
      en: "the cells of all sheets whose formulas show an error are told, and no others",
      zh: "能说出各工作表中公式显示错误的单元格，且不含其他单元格",
    },
    check: async (host) => {
      const [first, second] = [await newSheet(host), await newSheet(host, "错误 '")];
      await host.write({ sheet: first, address: "B2:D2" }, [["=1/0", "=1+1", "'#N/A"]]);
      await host.write({ sheet: second, address: "A1:A2" }, [["=1/0"], ["=1/0"]]);
      await expectAtLast(async () => {
        const found = (await host.errorCells()).filter(({ place: { sheet } }) =>
          [first, second].includes(sheet),
        );
        return found.map(({ place, cell }) => [shownPlace(place), cell.formula, cell.value]);
      }, [
        [shownPlace({ sheet: first, address: "B2" }), "=1/0", { error: "#DIV/0!" }],
        [shownPlace({ sheet: second, address: "A1" }), "=1/0", { error: "#DIV/0!" }],
        [shownPlace({ sheet: second, address: "A2" }), "=1/0", { error: "#DIV/0!" }],
      ]);
    },
  },
  {
    name: {
      en: "the formulas of a range are calculated again when asked, and its values stay",
      zh: "按要求重新计算区域中的公式，其中的数值不变",
    },
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "A1:B2" };
      await host.write(place, [
        ["=RAND()", 7],
        ["text", "=1+1"],
      ]);
      const drawn = async () => (await valuesOf(host, place)).flat();
      const [before] = await drawn();
      await host.calculate(place);
      const [random, ...others] = await drawn();
      expectSame([typeof random, ...others], ["number", 7, "text", 2]);
      if (random === before) throw new BrokenPromise(random, "another number");
    },
  },
];

/** What takes every formula of the workbook, and so is not for a workbook of somebody. */
export const recalculationPromises: readonly HostPromise[] = [
  {
    name: promiseSentence(
      "every formula is calculated again when asked, and its new value stands there then",
    ),
    check: async (host) => {
      const sheets = [await newSheet(host), await newSheet(host)];
      for (const sheet of sheets) await host.write({ sheet, address: "A1:B1" }, [["=RAND()", 7]]);
      const drawnText = async (sheet: string) =>
        (await host.read({ sheet, address: "A1:B1" }))[0]?.map(({ value }) => value);
      const before = await Promise.all(sheets.map(drawnText));
      await host.recalculate();
      const after = await Promise.all(sheets.map(drawnText));
      for (const [index, [random, typed] = []] of after.entries()) {
        expectSame([typeof random, typed], ["number", 7]);
        if (random === before[index]?.[0]) throw new BrokenPromise(random, "another number");
      }
    },
  },
];
