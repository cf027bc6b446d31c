import { expectValues, type HostPromise, newSheet } from "./promise";

/** What every host promises about removing sheets. */
export const sheets: readonly HostPromise[] = [
  {
    name: "a sheet is removed with its cells, wherever the selection is, and its name is free again",
    check: async (host) => {
      const before = await host.sheets();
      const [sheet, other] = [await newSheet(host, "去掉 '"), await newSheet(host)];
      await host.write({ sheet, address: "A1" }, [["gone"]]);
      await host.select({ sheet, address: "A1" });
      await host.removeSheet(sheet.toUpperCase());
      expect(await host.sheets()).toEqual([...before, other]);
      expect((await host.selection()).sheet).not.toBe(sheet);
      await host.addSheet(sheet);
      expect(await host.usedRange(sheet)).toBeNull();
      await host.removeSheet(sheet);
      expect(await host.sheets()).toEqual([...before, other]);
    },
  },
  {
    name: "the names that refer to a removed sheet go with it, and those of other sheets stay",
    check: async (host) => {
      const [sheet, other] = [await newSheet(host, "It's "), await newSheet(host)];
      await host.write({ sheet: other, address: "A1" }, [[5]]);
      await host.defineName("Promised.Gone", { sheet, address: "A1:B2" });
      await host.defineName("Promised.Stays", { sheet: other, address: "A1" });
      await host.write({ sheet: other, address: "B1" }, [["=SUM(Promised.Stays)"]]);
      await host.removeSheet(sheet);
      expect(await host.names()).toContain("Promised.Stays");
      expect(await host.names()).not.toContain("Promised.Gone");
      await expectValues(host, { sheet: other, address: "B1" }, [[5]]);
    },
  },
  {
    name: "a name that was removed with its sheet can be given to another range, and formulas follow",
    check: async (host) => {
      const [first, second, sheet] = [
        await newSheet(host),
        await newSheet(host),
        await newSheet(host),
      ];
      const cell = { sheet, address: "A1" };
      await host.write({ sheet: first, address: "A1" }, [[1]]);
      await host.write({ sheet: second, address: "A1" }, [[2]]);
      await host.defineName("Promised.Again", { sheet: first, address: "A1" });
      await host.write(cell, [["=SUM(Promised.Again)"]]);
      await expectValues(host, cell, [[1]]);
      await host.removeSheet(first);
      await host.defineName("Promised.Again", { sheet: second, address: "A1" });
      await expectValues(host, cell, [[2]]);
      await host.write({ sheet, address: "B1" }, [["=SUM(Promised.Again)"]]);
      await expectValues(host, { sheet, address: "B1" }, [[2]]);
    },
  },
];
