import { newSheet, type HostPromise } from "./promise";

/** What every host promises about notes and named texts. */
export const kept: readonly HostPromise[] = [
  {
    name: "a cell has one note, which is replaced, and removed by an empty text",
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "B3" };
      expect(await host.note(place)).toBeNull();
      await host.setNote(place, "first");
      await host.setNote(place, "second\nline");
      expect(await host.noteCount(place.sheet)).toBe(1);
      expect(await host.note(place)).toBe("second\nline");
      expect(await host.note({ ...place, address: "B4" })).toBeNull();
      await host.setNote(place, "");
      expect(await host.note(place)).toBeNull();
      await host.setNote(place, "");
      expect(await host.note(place)).toBeNull();
      expect(await host.noteCount(place.sheet)).toBe(0);
    },
  },
  {
    name: "named texts are kept apart, replaced, and null before they are kept",
    check: async (host) => {
      expect(await host.setting("never kept")).toBeNull();
      await host.keepSetting("one", "first");
      await host.keepSetting("two", '{"文":"第二"}');
      await host.keepSetting("one", "");
      expect(await host.setting("one")).toBe("");
      expect(await host.setting("two")).toBe('{"文":"第二"}');
    },
  },
];
