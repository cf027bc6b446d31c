/** @jest-environment jsdom */
import {
  DEFAULT_SETTINGS,
  type WorkbookSettings,
} from "../../../../src/core/library/workbookSettings";
import { type FakeHost, fakeHost } from "../../fakeHost";
import { enterText } from "../../field";
import type { Person } from "../../person";
import { describedBy, foot, input, list, openSettings, statusOf } from "./settingsPage";

let host: FakeHost;
let person: Person;
/** What the functions were told. */
let told: WorkbookSettings[];

beforeEach(() => {
  host = fakeHost();
  told = [];
});
afterEach(() => person.leaves());

async function opens(): Promise<void> {
  person = await openSettings(host, (settings) => {
    told.push(settings);
    return false;
  });
}

/** Chooses the entry of a list whose text begins so. */
function choose(name: string, entry: string): Promise<void> {
  return person.waits(() => {
    const entries = list(person, name);
    const found = [...entries.options].find(({ text }) => text.startsWith(entry));
    if (!found) throw new Error(`${name} has no "${entry}".`);
    enterText(entries, found.value);
  });
}

describe("The settings of the workbook", () => {
  test.each([
    ["Unit of amounts (Mag)", "Billions", "mag", { mag: "Billions" }, "Billions"],
    ["Citation style", "GB/T 7714", "citationStyle", { style: "gbt7714" }, "citations: GB/T 7714"],
    [
      "Language of citations",
      "Chinese",
      "citationLanguage",
      { citationLanguage: "zh" },
      "Default settings",
    ],
    ["As of", "28 June 2024", "asOf", { asOf: "2024-06-28" }, "as of 28 June 2024"],
  ])(
    "%s: %s is kept as %s, told to the functions, and stands at the foot",
    async (name, entry, kept, settings, said) => {
      await opens();
      await choose(name, entry);
      expect(told.at(-1)).toEqual({ ...DEFAULT_SETTINGS, ...settings });
      expect(host.settings.get(kept)).toBe(Object.values(settings)[0]);
      expect([statusOf(person), host.calculations()]).toEqual([
        "Kept, and every AIFIN cell is calculated by it.",
        1,
      ]);
      expect(foot(person)).toContain(said);
    },
  );

  test("an as-of can be typed, as a month, too; what is none is said at the field and changes nothing", async () => {
    await opens();
    await choose("As of", "Another day…");
    await typeDay("3/4/2025");
    const day = input(person, "Day");
    expect(day.getAttribute("aria-invalid")).toBe("true");
    expect(describedBy(day)).toContain("This is no day");
    expect([told.length, host.settings.has("asOf")]).toEqual([1, false]);
    await typeDay("2025-02");
    expect([told.at(-1)?.asOf, host.settings.get("asOf")]).toEqual(["2025-02-28", "2025-02-28"]);
    expect(input(person, "Day").value).toBe("2025-02-28");
  });

  test.each([
    ["1999-12-31", "Nothing was public by this day"],
    ["2999-12-31", "a later day gives the same answers"],
  ])("an as-of of %s says: %s", async (day, said) => {
    host.settings.set("asOf", day);
    await opens();
    expect(told).toEqual([{ ...DEFAULT_SETTINGS, asOf: day }]);
    expect(describedBy(input(person, "Day"))).toContain(said);
  });

  test("all are read at the start; what the workbook keeps and nobody knows is the default", async () => {
    const kept = {
      mag: "Billions",
      citationStyle: "ieee",
      asOf: "2025-02-30",
      citationLanguage: "",
    };
    for (const [name, text] of Object.entries(kept)) host.settings.set(name, text);
    await opens();
    expect(told).toEqual([{ ...DEFAULT_SETTINGS, mag: "Billions" }]);
    expect(list(person, "Unit of amounts (Mag)").value).toBe("Billions");
  });

  test("go back to the defaults together, with the language of the pane", async () => {
    const kept = { mag: "Billions", citationStyle: "mla", asOf: "2025-02-28", cards: "off" };
    for (const [name, text] of Object.entries(kept)) host.settings.set(name, text);
    await opens();
    await choose("Language of this pane", "Chinese");
    expect(person.reads()).toContain("本工作簿的设置");
    await person.presses("恢复默认设置");
    expect(told.at(-1)).toEqual(DEFAULT_SETTINGS);
    expect(host.calculations()).toBe(1);
    expect(foot(person)).toContain("Default settings");
    expect(statusOf(person)).toMatch(/^All settings are the defaults again/);
    expect(host.settings.get("language")).toBe("default");
  });

  test("of which the workbook refuses one, none is changed", async () => {
    const kept = { mag: "Billions", citationStyle: "mla" };
    for (const [name, text] of Object.entries(kept)) host.settings.set(name, text);
    const keep = host.keepSetting.bind(host);
    host.keepSetting = (name, text) =>
      name === "citationStyle" ? Promise.reject(new Error("No room.")) : keep(name, text);
    await opens();
    await person.presses("Back to the defaults");
    expect(statusOf(person)).toBe("Nothing has changed: No room.");
    expect(host.settings.get("mag")).toBe("Billions");
    expect(told).toHaveLength(1);
    expect(foot(person)).toContain("Billions");
  });
});

function typeDay(text: string): Promise<void> {
  return person.waits(async () => {
    const day = input(person, "Day");
    enterText(day, text);
    await Promise.resolve();
    day.form?.requestSubmit();
  });
}
