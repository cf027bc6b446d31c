import { expectAtLast, expectRefused, expectSame } from "./expect";
import { type HostPromise, newSheet } from "./promise";

/** What every host promises about sheets and places. */
export const workbookPromises: readonly HostPromise[] = [
  {
    name: {
      en: "it says which program it is and which language that speaks",
      zh: "说明是哪个程序、界面为哪种语言",
    },
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
    name: {
      en: "a sheet is added at the end, and the selection stays where it was",
      zh: "工作表加在末尾，所选位置不变",
    },
    check: async (host) => {
      const [before, selected] = [await host.sheets(), await host.selection()];
      const sheet = await newSheet(host);
      expectSame(await host.sheets(), [...before, sheet]);
      expectSame(await host.selection(), selected);
      expectSame(await host.usedRange(sheet), null);
    },
  },
  {
    name: {
      en: "a sheet is not added under a name that is taken, empty, too long or not allowed",
      zh: "名称已有、为空、过长或不允许时，不添加工作表",
    },
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
    name: {
      en: "a sheet that is not there is named in the refusal, whatever is asked of it",
      zh: "无论要求什么，没有的工作表都会在拒绝时点名",
    },
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
    name: { en: "an address that is none is refused", zh: "不成立的地址会被拒绝" },
    check: async (host) => {
      const sheet = await newSheet(host);
      for (const address of ["", "4B", "A0", "hello world"])
        await expectRefused(host.read({ sheet, address }));
    },
  },
  {
    name: {
      en: "the used range is the smallest that holds every used cell",
      zh: "已用区域是包含所有已用单元格的最小区域",
    },
    check: async (host) => {
      const sheet = await newSheet(host);
      await host.write({ sheet, address: "C3" }, [["first"]]);
      await host.write({ sheet, address: "E9" }, [[0]]);
      await expectAtLast(() => host.usedRange(sheet), { sheet, address: "C3:E9" });
    },
  },
  {
    name: {
      en: "a sheet has room for what is written far below and to the right",
      zh: "工作表容得下写在远处下方和右侧的内容",
    },
    check: async (host) => {
      const sheet = await newSheet(host);
      const place = { sheet, address: "AZ3000" };
      await host.write(place, [["far"]]);
      await expectAtLast(() => host.usedRange(sheet), place);
      expectSame((await host.read(place))[0]?.[0]?.value, "far");
    },
  },
];
