import type { Host, Place } from "../../../src/hosts/host";
import { expectValues, type HostPromise, newSheet } from "./promise";

/** What every host promises about names of ranges. */
export const names: readonly HostPromise[] = [
  {
    name: "formulas of every sheet call a named range by its name, in any case",
    check: async (host) => {
      const [place, sheet] = [await inputs(host, "Q1 '26 "), await newSheet(host)];
      for (const name of ["Promised.Profit", "利润_2025", "\\promised", "_Promised1", "Prömised"]) {
        await host.defineName(name, place);
        expect(await host.names()).toContain(name);
        const formulas = [[`=SUM(${name})`, `=SUM(${name.toUpperCase()})`]];
        await host.write({ sheet, address: "A1:B1" }, formulas);
        await expectValues(host, { sheet, address: "A1:B1" }, [[60, 60]]);
      }
    },
  },
  {
    name: "a formula that waits for a name has its value when the name is defined",
    check: async (host) => {
      const [place, sheet] = [await inputs(host), await newSheet(host)];
      const cells = { sheet, address: "A1:A2" };
      await host.write(cells, [["=SUM(Promised_Later)"], ["=SUM(promised_later)"]]);
      await expectValues(host, cells, [[{ error: "#NAME?" }], [{ error: "#NAME?" }]]);
      await host.defineName("Promised_Later", place);
      await expectValues(host, cells, [[60], [60]]);
    },
  },
  {
    name: "the range that a name stands for is told, in any case and from any sheet",
    check: async (host) => {
      const [place, cell] = [await inputs(host, "It's, 利润! "), await inputs(host)];
      await host.defineName("Promised.Place", place);
      await host.defineName("Promised.Cell", { ...cell, address: "b2" });
      for (const name of ["Promised.Place", "PROMISED.place"]) {
        expect(await host.namedPlace(name)).toEqual(place);
        expect(await host.namedPlace(name, cell.sheet)).toEqual(place);
      }
      expect(await host.namedPlace("Promised.Cell")).toEqual({ ...cell, address: "B2" });
      expect(await host.namedPlace("Promised.Nothing")).toBeNull();
      await host.removeSheet(place.sheet);
      expect(await host.namedPlace("Promised.Place")).toBeNull();
    },
  },
  {
    name: "a name that is taken is refused, in any case, and stays what it was",
    check: async (host) => {
      const [place, sheet] = [await inputs(host), await newSheet(host)];
      await host.defineName("Promised.Taken", place);
      const before = await host.names();
      for (const name of ["Promised.Taken", "PROMISED.TAKEN"])
        await expect(host.defineName(name, { sheet, address: "A1" })).rejects.toMatchObject({
          name: "HostFailure",
          message: expect.stringContaining(name) as string,
        });
      expect(await host.names()).toEqual(before);
      await host.write({ sheet, address: "B1" }, [["=SUM(Promised.Taken)"]]);
      await expectValues(host, { sheet, address: "B1" }, [[60]]);
    },
  },
  {
    name: "a name that Excel does not allow is refused, and nothing is named",
    check: async (host) => {
      const [place, before] = [await inputs(host), await host.names()];
      for (const name of ["", "A1", "R", "2025", "a b", "x".repeat(256)])
        await expect(host.defineName(name, place)).rejects.toMatchObject({ name: "HostFailure" });
      for (const address of ["", "4B", "hello world"])
        await expect(host.defineName("Promised.Bad", { ...place, address })).rejects.toMatchObject({
          name: "HostFailure",
        });
      expect(await host.names()).toEqual(before);
    },
  },
];

/** Three numbers, 60 together, on a sheet of their own. */
async function inputs(host: Host, start?: string): Promise<Place> {
  const place = { sheet: await newSheet(host, start), address: "B3:D3" };
  await host.write(place, [[10, 20, 30]]);
  return place;
}
