import { expectAtLast, expectRefused, expectSame } from "./expect";
import { type HostPromise, newSheet } from "./promise";
import { promiseSentence } from "../../words/promiseSentence";

/** What every host promises about sheets and places. */
export const workbookPromises: readonly HostPromise[] = [
  {
    name: promiseSentence("it says which program it is and which language that speaks"),
    check: async (host) => {
      expectSame(["excel", "workbench"].includes(host.name), true);
      expectSame(["en", "zh"].includes(host.language), true);
      expectSame((await host.sheets()).length > 0, true);
      const { sets } = await host.program();
      expectSame(
        sets.filter(({ name }) => name === ""),
        [],
      );
    },
  },
  {
    name: promiseSentence("a sheet is added at the end, and the selection stays where it was"),
    check: async (host) => {
      const [before, selected] = [await host.sheets(), await host.selection()];
      const sheet = await newSheet(host);
      expectSame(await host.sheets(), [...before, sheet]);
      expectSame(await host.selection(), selected);
      expectSame(await host.usedRange(sheet), null);
    },
  },
  {
    name: promiseSentence(
      "a sheet is not added under a name that is taken, empty, too long or not allowed",
    ),
    check: async (host) => {
      const sheet = await newSheet(host);
      const before = await host.sheets();
      for (const name of [
        sheet,
        sheet.toUpperCase(),
        "",
        "x".repeat(32),
        "a/b",
        "a[b]",
        "what?",
        "History",
        "it's'",
      ])
        await expectRefused(host.addSheet(name));
      expectSame(await host.sheets(), before);
    },
  },
  {
    name: promiseSentence(
      "a sheet that is not there is named in the refusal, whatever is asked of it",
    ),
    check: async (host) => {
      const place = { sheet: "没有这张表", address: "A1" };
      const requests = [
        () => host.read(place),
        () => host.write(place, [[1]]),
        () => host.select(place),
        () => host.usedRange(place.sheet),
        () => host.spillParent(place),
        () => host.spills(place.sheet),
        () => host.writeTogether([{ place, rows: [[1]] }]),
        () => host.setNumberFormat(place, "0"),
        () => host.setLook(place, { bold: true }),
        () => host.setColumnWidth(place, 9),
        () => host.defineName("Promised.Nowhere", place),
        () => host.removeSheet(place.sheet),
        () => host.setNote(place, "note"),
        () => host.note(place),
      ];
      for (const ask of requests) await expectRefused(ask(), place.sheet);
    },
  },
  {
    name: promiseSentence("an address that is none is refused"),
    check: async (host) => {
      const sheet = await newSheet(host);
      for (const address of ["", "4B", "A0", "hello world"])
        await expectRefused(host.read({ sheet, address }));
    },
  },
  {
    name: promiseSentence("the used range is the smallest that holds every used cell"),
    check: async (host) => {
      const sheet = await newSheet(host);
      await host.write({ sheet, address: "C3" }, [["first"]]);
      await host.write({ sheet, address: "E9" }, [[0]]);
      await expectAtLast(() => host.usedRange(sheet), { sheet, address: "C3:E9" });
    },
  },
  {
    name: promiseSentence("a sheet has room for what is written far below and to the right"),
    check: async (host) => {
      const sheet = await newSheet(host);
      const place = { sheet, address: "AZ3000" };
      await host.write(place, [["far"]]);
      await expectAtLast(() => host.usedRange(sheet), place);
      expectSame((await host.read(place))[0]?.[0]?.value, "far");
    },
  },
];
