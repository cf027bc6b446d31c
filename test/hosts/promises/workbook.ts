import { eventually } from "../../browser/eventually";
import { newSheet, type HostPromise } from "./promise";

/** What every host promises about sheets and places. */
export const workbook: readonly HostPromise[] = [
  {
    name: "it says which program it is and which language that speaks",
    check: async (host) => {
      expect(["excel", "workbench"]).toContain(host.name);
      expect(["en", "zh"]).toContain(host.language);
      await expect(host.sheets()).resolves.not.toHaveLength(0);
    },
  },
  {
    name: "a sheet is added at the end, and the selection stays where it was",
    check: async (host) => {
      const [before, selected] = [await host.sheets(), await host.selection()];
      const sheet = await newSheet(host);
      expect(await host.sheets()).toEqual([...before, sheet]);
      expect(await host.selection()).toEqual(selected);
      expect(await host.usedRange(sheet)).toBeNull();
    },
  },
  {
    name: "a sheet is not added under a name that is taken, empty, too long or not allowed",
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
        await expect(host.addSheet(name)).rejects.toMatchObject({ name: "HostFailure" });
      expect(await host.sheets()).toEqual(before);
    },
  },
  {
    name: "a sheet that is not there is named in the refusal, whatever is asked of it",
    check: async (host) => {
      const place = { sheet: "没有这张表", address: "A1" };
      const request = [
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
      for (const ask of request)
        await expect(ask()).rejects.toMatchObject({
          name: "HostFailure",
          message: expect.stringContaining(place.sheet) as string,
        });
    },
  },
  {
    name: "an address that is none is refused",
    check: async (host) => {
      const sheet = await newSheet(host);
      for (const address of ["", "4B", "A0", "hello world"])
        await expect(host.read({ sheet, address })).rejects.toMatchObject({ name: "HostFailure" });
    },
  },
  {
    name: "the used range is the smallest that holds every used cell",
    check: async (host) => {
      const sheet = await newSheet(host);
      await host.write({ sheet, address: "C3" }, [["first"]]);
      await host.write({ sheet, address: "E9" }, [[0]]);
      await eventually(async () =>
        expect(await host.usedRange(sheet)).toEqual({ sheet, address: "C3:E9" }),
      );
    },
  },
  {
    name: "a sheet has room for what is written far below and to the right",
    check: async (host) => {
      const sheet = await newSheet(host);
      await host.write({ sheet, address: "AZ3000" }, [["far"]]);
      await eventually(async () => {
        expect(await host.usedRange(sheet)).toEqual({ sheet, address: "AZ3000" });
        const [[cell] = []] = await host.read({ sheet, address: "AZ3000" });
        expect(cell?.value).toBe("far");
      });
    },
  },
];
