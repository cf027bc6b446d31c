import type { Host, Place } from "../../hosts/host";
import { expectRefused, expectSame } from "./expect";
import { expectValues, type HostPromise, newName, newSheet } from "./promise";
import { promiseSentence } from "../../words/promiseSentence";

/** What every host promises about names of ranges. */
export const namePromises: readonly HostPromise[] = [
  {
    name: promiseSentence("formulas of every sheet call a named range by its name, in any case"),
    check: async (host) => {
      const [place, sheet] = [await inputs(host, "Q1 '26 "), await newSheet(host)];
      for (const start of ["Promised.Profit", "利润_", "\\promised", "_Promised", "Prömised"]) {
        const name = await newName(host, start);
        await host.defineName(name, place);
        expectSame((await host.names()).includes(name), true);
        const formulas = [[`=SUM(${name})`, `=SUM(${name.toUpperCase()})`]];
        await host.write({ sheet, address: "A1:B1" }, formulas);
        await expectValues(host, { sheet, address: "A1:B1" }, [[60, 60]]);
      }
    },
  },
  {
    name: promiseSentence("a formula that waits for a name has its value when the name is defined"),
    check: async (host) => {
      const [place, sheet] = [await inputs(host), await newSheet(host)];
      const name = await newName(host, "Promised_Later");
      const cells = { sheet, address: "A1:A2" };
      await host.write(cells, [[`=SUM(${name})`], [`=SUM(${name.toLowerCase()})`]]);
      await expectValues(host, cells, [[{ error: "#NAME?" }], [{ error: "#NAME?" }]]);
      await host.defineName(name, place);
      await expectValues(host, cells, [[60], [60]]);
    },
  },
  {
    name: promiseSentence(
      "the range that a name stands for is told, in any case and from any sheet",
    ),
    check: async (host) => {
      const [place, cell] = [await inputs(host, "It's, 利润! "), await inputs(host)];
      const [range, corner] = [
        await newName(host, "Promised.Place"),
        await newName(host, "Promised.Cell"),
      ];
      await host.defineName(range, place);
      await host.defineName(corner, { ...cell, address: "b2" });
      for (const name of [range, range.toUpperCase()]) {
        expectSame(await host.namedPlace(name), place);
        expectSame(await host.namedPlace(name, cell.sheet), place);
      }
      expectSame(await host.namedPlace(corner), { ...cell, address: "B2" });
      expectSame(await host.namedPlace(await newName(host, "Promised.Nothing")), null);
      await host.removeSheet(place.sheet);
      expectSame(await host.namedPlace(range), null);
    },
  },
  {
    name: promiseSentence("a name that is taken is refused, in any case, and stays what it was"),
    check: async (host) => {
      const [place, sheet] = [await inputs(host), await newSheet(host)];
      const taken = await newName(host, "Promised.Taken");
      await host.defineName(taken, place);
      const before = await host.names();
      for (const name of [taken, taken.toUpperCase()])
        await expectRefused(host.defineName(name, { sheet, address: "A1" }), name);
      expectSame(await host.names(), before);
      await host.write({ sheet, address: "B1" }, [[`=SUM(${taken})`]]);
      await expectValues(host, { sheet, address: "B1" }, [[60]]);
    },
  },
  {
    name: promiseSentence("a name that Excel does not allow is refused, and nothing is named"),
    check: async (host) => {
      const [place, before] = [await inputs(host), await host.names()];
      for (const name of ["", "A1", "R", "2025", "a b", "x".repeat(256)])
        await expectRefused(host.defineName(name, place));
      const name = await newName(host, "Promised.Bad");
      for (const address of ["", "4B", "hello world"])
        await expectRefused(host.defineName(name, { ...place, address }));
      expectSame(await host.names(), before);
    },
  },
];

/** Three numbers, 60 together, on a sheet of their own. */
async function inputs(host: Host, start?: string): Promise<Place> {
  const place = { sheet: await newSheet(host, start), address: "B3:D3" };
  await host.write(place, [[10, 20, 30]]);
  return place;
}
