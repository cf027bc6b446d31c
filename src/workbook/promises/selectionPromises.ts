import type { Place } from "../../hosts/host";
import { expectAtLast, expectSame } from "./expect";
import { type HostPromise, newSheet } from "./promise";
import { promiseSentence } from "../../words/promiseSentence";

/** What every host promises about the selection and about telling of changes. */
export const selectionPromises: readonly HostPromise[] = [
  {
    name: promiseSentence("selecting a range shows its sheet and selects it"),
    check: async (host) => {
      const [first, second] = [await newSheet(host), await newSheet(host, "所选")];
      for (const place of [
        { sheet: first, address: "B4" },
        { sheet: second, address: "B4:D9" },
        { sheet: first, address: "A1" },
      ]) {
        await host.select(place);
        await expectAtLast(() => host.selection(), place);
      }
    },
  },
  {
    name: promiseSentence("listeners hear of each selection once, until they stop listening"),
    check: async (host) => {
      const sheet = await newSheet(host);
      await host.select({ sheet, address: "A1" });
      const [heard, after]: [Place[], Place[]] = [[], []];
      const stop = host.onSelectionChange((place) => heard.push(place));
      const stopAfter = host.onSelectionChange((place) => after.push(place));
      try {
        await host.select({ sheet, address: "B2" });
        await expectAtLast(() => heard, [{ sheet, address: "B2" }]);
        stop();
        await host.select({ sheet, address: "C3:D4" });
        await expectAtLast(() => after.at(-1), { sheet, address: "C3:D4" });
        expectSame(heard, [{ sheet, address: "B2" }]);
      } finally {
        stop();
        stopAfter();
      }
    },
  },
  {
    name: promiseSentence("listeners hear once of each change of cells, until they stop listening"),
    check: async (host) => {
      const sheet = await newSheet(host);
      await host.settled();
      let [heard, after] = [0, 0];
      const stop = host.onCellsChange(() => heard++);
      const stopAfter = host.onCellsChange(() => after++);
      try {
        await host.write({ sheet, address: "A1" }, [[1]]);
        await expectAtLast(() => heard, 1);
        await host.write({ sheet, address: "A2" }, [[2]]);
        await expectAtLast(() => after, 2);
        expectSame(heard, 2);
        stop();
        await host.write({ sheet, address: "A3" }, [[3]]);
        await expectAtLast(() => after, 3);
        expectSame(heard, 2);
      } finally {
        stop();
        stopAfter();
      }
    },
  },
  {
    name: promiseSentence(
      "what was changed before is calculated and told when the workbook has settled",
    ),
    check: async (host) => {
      const sheet = await newSheet(host);
      await host.settled();
      let changes = 0;
      const stop = host.onCellsChange(() => changes++);
      try {
        await host.write({ sheet, address: "A1" }, [[1]]);
        await host.settled();
        expectSame(changes, 1);
      } finally {
        stop();
      }
    },
  },
];
