import { promiseSentence } from "../../words/promiseSentence";
import { expectSame } from "./expect";
import { type HostPromise, newName, newSheet } from "./promise";

const WANTED = [["Promised entity", "承诺公司"], ["Promised value"]];

/** What every host promises about tables. */
export const tablePromises: readonly HostPromise[] = [
  {
    name: promiseSentence(
      "a table is found by its titles, in any order, wherever it stands, with what stands below",
    ),
    check: async (host) => {
      const [sheet, other] = [await newSheet(host), await newSheet(host, "表 '")];
      const rows = [
        ["Note", "Promised value (USD)", "PROMISED  Entity"],
        ["a", 1, "x"],
        ["b", 2, "y"],
      ];
      await host.write({ sheet: other, address: "B3:D5" }, rows);
      await host.makeTable({ sheet: other, address: "B3:D5" }, await newName(host, "Promised"));
      await host.write({ sheet, address: "A1:B2" }, [
        ["Promised value", "Another title"],
        [1, "x"],
      ]);
      const found = await host.tables(WANTED);
      expectSame(
        found.filter(({ place }) => [sheet, other].includes(place.sheet)),
        [{ place: { sheet: other, address: "B3:D5" }, titles: rows[0] }],
      );
    },
  },
];
