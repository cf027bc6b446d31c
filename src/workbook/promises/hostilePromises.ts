import { expectSame } from "./expect";
import { type HostPromise, newName, newSheet, PROMISED_SETTING } from "./promise";
import { promiseSentence } from "../../words/promiseSentence";

/** Texts that somebody may have put into a workbook to make a program do what it should not. */
export const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ["HTML", `<img src=x onerror="alert(1)"><script>alert('x')</script>&amp;`],
  ["a formula", '=HYPERLINK("https://example.com","x")'],
  ["a sum", "+1+1"],
  ["a command", "-2+3+cmd|' /C calc'!A0"],
  ["a function", "@SUM(1,2)"],
  ["an apostrophe", "'=1+1"],
  ["marks that turn the direction", "\u202e\u2066evil\u2069\u202c\u200f"],
  ["invisible characters", "a\u200b\u2060\ufeff\u00adb"],
  ["a quote and a line", '"; \n\t\\ {{y}} %s'],
  ["as many characters as a cell takes", "字".repeat(32_766) + "x"],
  ["half of a pair of surrogates", "a\ud83db"],
];

/**
 * What every host promises about texts that are meant to do harm: they stay the texts that they
 * are.
 */
export const hostilePromises: readonly HostPromise[] = [
  {
    name: promiseSentence("hostile text in a cell stays text"),
    check: async (host) => {
      const place = { sheet: await newSheet(host), address: `A1:A${HOSTILE.length}` };
      await host.write(
        place,
        HOSTILE.map(([, text]) => [`'${text}`]),
      );
      const cells = (await host.read(place)).flat();
      for (const [at, [name, text]] of HOSTILE.entries())
        expectSame([name, cells[at]], [name, { formula: "", value: text, text }]);
    },
  },
  {
    name: promiseSentence("hostile text in a note stays text"),
    check: async (host) => {
      const sheet = await newSheet(host);
      for (const [at, [name, text]] of HOSTILE.entries()) {
        const place = { sheet, address: `B${at + 1}` };
        await host.setNote(place, text);
        expectSame([name, await host.note(place)], [name, text]);
      }
    },
  },
  {
    name: promiseSentence("hostile text in a setting stays text"),
    check: async (host) => {
      const setting = `${PROMISED_SETTING}hostile`;
      for (const [name, text] of HOSTILE) {
        await host.keepSetting(setting, text);
        expectSame([name, await host.setting(setting)], [name, text]);
      }
      await host.keepSetting(setting, null);
    },
  },
  {
    name: promiseSentence(
      "a sheet with a hostile name is worked on as any other, and named ranges find it",
    ),
    check: async (host) => {
      for (const name of [
        "<b>onerror=1<b>",
        '=1+1&"x"',
        "'!A1'!".slice(1),
        "\u202eevil\u202c",
        "#REF!",
        "$A$1,B2",
        "__proto__",
        "constructor",
        "A1",
      ]) {
        const sheet = await newSheet(host, name);
        const place = { sheet, address: "B2" };
        await host.write(place, [[7]]);
        expectSame([name, (await host.read(place))[0]?.[0]?.value], [name, 7]);
        expectSame(await host.usedRange(sheet), place);
        const range = await newName(host, "Hostile_");
        await host.defineName(range, place);
        expectSame([name, await host.namedPlace(range)], [name, place]);
        await host.removeSheet(sheet);
      }
    },
  },
];
