import { expectSame } from "./expect";
import { expectValues, type HostPromise, newName, newSheet } from "./promise";
import { promiseSentence } from "../../words/promiseSentence";

/** What every host promises about removing sheets. */
export const sheetPromises: readonly HostPromise[] = [
  {
    name: promiseSentence(
      "a sheet is removed with its cells, wherever the selection is, and its name is free again",
    ),
    check: async (host) => {
      const before = await host.sheets();
      const [sheet, other] = [await newSheet(host, "去掉 '"), await newSheet(host)];
      await host.write({ sheet, address: "A1" }, [["gone"]]);
      await host.select({ sheet, address: "A1" });
      await host.removeSheet(sheet.toUpperCase());
      expectSame(await host.sheets(), [...before, other]);
      expectSame((await host.selection()).sheet === sheet, false);
      await host.addSheet(sheet);
      expectSame(await host.usedRange(sheet), null);
      await host.removeSheet(sheet);
      expectSame(await host.sheets(), [...before, other]);
    },
  },
  {
    name: promiseSentence(
      "the names that refer to a removed sheet go with it, and those of other sheets stay",
    ),
    check: async (host) => {
      const [sheet, other] = [await newSheet(host, "It's "), await newSheet(host)];
      const [gone, stays] = [
        await newName(host, "Promised.Gone"),
        await newName(host, "Promised.Stays"),
      ];
      await host.write({ sheet: other, address: "A1" }, [[5]]);
      await host.defineName(gone, { sheet, address: "A1:B2" });
      await host.defineName(stays, { sheet: other, address: "A1" });
      await host.write({ sheet: other, address: "B1" }, [[`=SUM(${stays})`]]);
      await host.removeSheet(sheet);
      const names = await host.names();
      expectSame([names.includes(gone), names.includes(stays)], [false, true]);
      await expectValues(host, { sheet: other, address: "B1" }, [[5]]);
    },
  },
  {
    name: promiseSentence(
      "a name that was removed with its sheet can be given to another range, and formulas follow",
    ),
    check: async (host) => {
      const [first, second, sheet] = [
        await newSheet(host),
        await newSheet(host),
        await newSheet(host),
      ];
      const name = await newName(host, "Promised.Again");
      const cell = { sheet, address: "A1" };
      await host.write({ sheet: first, address: "A1" }, [[1]]);
      await host.write({ sheet: second, address: "A1" }, [[2]]);
      await host.defineName(name, { sheet: first, address: "A1" });
      await host.write(cell, [[`=SUM(${name})`]]);
      await expectValues(host, cell, [[1]]);
      await host.removeSheet(first);
      await host.defineName(name, { sheet: second, address: "A1" });
      await expectValues(host, cell, [[2]]);
      await host.write({ sheet, address: "B1" }, [[`=SUM(${name})`]]);
      await expectValues(host, { sheet, address: "B1" }, [[2]]);
    },
  },
];
