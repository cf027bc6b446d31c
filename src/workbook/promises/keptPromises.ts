import { expectSame } from "./expect";
import { type HostPromise, newSheet, PROMISED_SETTING } from "./promise";
import { promiseSentence } from "../../words/promiseSentence";

/** What every host promises about notes and named texts. */
export const keptPromises: readonly HostPromise[] = [
  {
    name: promiseSentence("a cell has one note, which is replaced, and removed by an empty text"),
    isPromisedBy: ({ hasNotes }) => hasNotes,
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: "B3" };
      expectSame(await host.note(place), null);
      await host.setNote(place, "first");
      await host.setNote(place, "second\nline");
      expectSame(await host.noteCount(place.sheet), 1);
      expectSame(await host.note(place), "second\nline");
      expectSame(await host.note({ ...place, address: "B4" }), null);
      await host.setNote(place, "");
      expectSame(await host.note(place), null);
      await host.setNote(place, "");
      expectSame(await host.note(place), null);
      expectSame(await host.noteCount(place.sheet), 0);
    },
  },
  {
    name: promiseSentence(
      "named texts are kept apart, replaced, forgotten, and null before they are kept",
    ),
    check: async (host) => {
      const [one, two] = [`${PROMISED_SETTING}one`, `${PROMISED_SETTING}two`];
      expectSame(await host.setting(`${PROMISED_SETTING}never kept`), null);
      await host.keepSetting(one, "first");
      await host.keepSetting(two, '{"文":"第二"}');
      await host.keepSetting(one, "");
      expectSame(await host.setting(one), "");
      expectSame(await host.setting(two), '{"文":"第二"}');
      for (const name of [one, two, `${PROMISED_SETTING}never kept`]) {
        await host.keepSetting(name, null);
        expectSame(await host.setting(name), null);
      }
    },
  },
];
