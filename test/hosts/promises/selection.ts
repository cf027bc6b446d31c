import type { Place } from "../../../src/hosts/host";
import { eventually } from "../../browser/eventually";
import { newSheet, type HostPromise } from "./promise";

/** What every host promises about the selection and about telling of changes. */
export const selection: readonly HostPromise[] = [
  {
    name: "selecting a range shows its sheet and selects it",
    check: async (host) => {
      const [first, second] = [await newSheet(host), await newSheet(host, "所选")];
      for (const place of [
        { sheet: first, address: "B4" },
        { sheet: second, address: "B4:D9" },
        { sheet: first, address: "A1" },
      ]) {
        await host.select(place);
        await eventually(async () => expect(await host.selection()).toEqual(place));
      }
    },
  },
  {
    name: "listeners hear of each selection once, until they stop listening",
    check: async (host) => {
      const sheet = await newSheet(host);
      await host.select({ sheet, address: "A1" });
      const [heard, after]: [Place[], Place[]] = [[], []];
      const stop = host.onSelectionChange((place) => heard.push(place));
      const stopAfter = host.onSelectionChange((place) => after.push(place));
      await host.select({ sheet, address: "B2" });
      await eventually(() => expect(heard).toEqual([{ sheet, address: "B2" }]));
      stop();
      await host.select({ sheet, address: "C3:D4" });
      await eventually(() => expect(after.at(-1)).toEqual({ sheet, address: "C3:D4" }));
      expect(heard).toEqual([{ sheet, address: "B2" }]);
      stopAfter();
    },
  },
  {
    name: "listeners hear once of each change of cells, until they stop listening",
    check: async (host) => {
      const sheet = await newSheet(host);
      await host.settled();
      let [heard, after] = [0, 0];
      const stop = host.onCellsChange(() => heard++);
      const stopAfter = host.onCellsChange(() => after++);
      await host.write({ sheet, address: "A1" }, [[1]]);
      await eventually(() => expect(heard).toBe(1));
      await host.write({ sheet, address: "A2" }, [[2]]);
      await eventually(() => expect(after).toBe(2));
      expect(heard).toBe(2);
      stop();
      await host.write({ sheet, address: "A3" }, [[3]]);
      await eventually(() => expect(after).toBe(3));
      expect(heard).toBe(2);
      stopAfter();
    },
  },
  {
    name: "what was changed before is calculated and told when the workbook has settled",
    check: async (host) => {
      const sheet = await newSheet(host);
      await host.settled();
      let changes = 0;
      const stop = host.onCellsChange(() => changes++);
      await host.write({ sheet, address: "A1" }, [[1]]);
      await host.settled();
      expect(changes).toBe(1);
      stop();
    },
  },
];
