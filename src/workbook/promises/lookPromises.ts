import { expectSame } from "./expect";
import { expectValues, type HostPromise, newSheet } from "./promise";
import { promiseSentence } from "../../words/promiseSentence";

/** What every host promises about how cells are drawn, as far as it can be read. */
export const lookPromises: readonly HostPromise[] = [
  {
    name: promiseSentence("a look leaves values, formulas, number formats and spills"),
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "A1:C2" };
      await host.write({ ...place, address: "A1" }, [["=SEQUENCE(2,3)"]]);
      await host.write({ ...place, address: "A4:B4" }, [["=1+1", 0.5]]);
      await host.setNumberFormat({ ...place, address: "B4" }, "0.00");
      await host.setLook({ ...place, address: "A1:C4" }, { bold: true, fill: "#ffff00" });
      await host.setColumnWidth({ ...place, address: "B1" }, 20);
      await expectValues(host, place, [
        [1, 2, 3],
        [4, 5, 6],
      ]);
      const cells = (await host.read({ ...place, address: "A4:B4" })).flat();
      expectSame(
        // Some languages have another mark before the fraction.
        cells.map(({ formula, value, text }) => [formula, value, text.replace(",", ".")]),
        [
          ["=1+1", 2, "2"],
          ["", 0.5, "0.50"],
        ],
      );
    },
  },
];
