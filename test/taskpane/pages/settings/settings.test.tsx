/** @jest-environment jsdom */
import {
  DEFAULT_SETTINGS,
  type WorkbookSettings,
} from "../../../../src/core/library/workbookSettings";
import { type FakeHost, fakeHost } from "../../fakeHost";
import { openPane, type Person } from "../../person";

const EN = {
  settings: "Settings",
  cards: "Show sources on cells (cards)",
  help: /smaller and faster.*older Excel and very large models.*SOURCE.*address/,
  calculating: "Calculating…",
  plain: "Every AIFIN cell now holds a plain number.",
  cited: "Every AIFIN cell carries its source again.",
};
const ZH = {
  settings: "设置",
  cards: "单元格显示来源卡片",
  help: /更小、更快.*旧版 Excel 和超大模型.*SOURCE.*地址/,
  calculating: "正在计算…",
  plain: "所有 AIFIN 单元格现为纯数字。",
  cited: "所有 AIFIN 单元格已重新带有来源。",
};

let host: FakeHost;
let person: Person;
/** What the functions were told, and by which settings they have answered before, if any. */
let told: WorkbookSettings[];
let answered: Partial<WorkbookSettings> | null;

const applySettings = (settings: WorkbookSettings): boolean => {
  told.push(settings);
  return answered !== null && answered.cards !== settings.cards;
};

beforeEach(() => {
  host = fakeHost();
  told = [];
  answered = null;
});
afterEach(() => person.leaves());

async function openSettings(language: "en" | "zh" = "en"): Promise<void> {
  person = await openPane(host, { language, applySettings });
  await person.presses(language === "zh" ? ZH.settings : EN.settings);
  await person.waits(() => undefined); // The page is loaded when it is first opened.
}

/** Found as assistive technology finds it: by the text of its label. */
function input(name: string): HTMLInputElement {
  return labelled(person.pane.querySelectorAll("input"), name);
}

function list(name: string): HTMLSelectElement {
  return labelled(person.pane.querySelectorAll("select"), name);
}

function labelled<T extends HTMLInputElement | HTMLSelectElement>(
  all: NodeListOf<T>,
  name: string,
): T {
  const found = [...all].find(({ labels }) => labels?.[0]?.textContent === name);
  if (!found) throw new Error(`There is no field "${name}" in: ${person.reads()}`);
  return found;
}

const cardsSwitch = (name = EN.cards) => input(name);

function toggle(name?: string): Promise<void> {
  return person.waits(() => cardsSwitch(name).click());
}

/** Chooses the entry of a list whose text begins so. */
function choose(name: string, entry: string): Promise<void> {
  return person.waits(() => {
    const entries = list(name);
    const found = [...entries.options].find(({ text }) => text.startsWith(entry));
    if (!found) throw new Error(`${name} has no "${entry}".`);
    entries.value = found.value;
    entries.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

function status(): string {
  return person.pane.querySelector("[role=tabpanel] [role=status]")?.textContent ?? "";
}

const foot = () => person.pane.querySelector("footer")?.textContent ?? "";

describe("The setting for cards", () => {
  test.each([
    ["en", EN],
    ["zh", ZH],
  ] as const)(
    "says what it is for, is kept, told to the functions, and the cells are calculated, which is said (%s)",
    async (language, words) => {
      await openSettings(language);
      const help = cardsSwitch(words.cards).getAttribute("aria-describedby") ?? "";
      expect(document.getElementById(help)?.textContent).toMatch(words.help);
      const end = host.stallCalculation();
      await toggle(words.cards);
      expect([
        status(),
        host.settings.get("cards"),
        told.at(-1)?.cards,
        host.calculations(),
      ]).toEqual([words.calculating, "off", false, 0]);
      await person.waits(end);
      expect([status(), host.calculations()]).toEqual([words.plain, 1]);
      await toggle(words.cards);
      expect([
        status(),
        host.settings.get("cards"),
        told.at(-1)?.cards,
        host.calculations(),
      ]).toEqual([words.cited, "on", true, 2]);
    },
  );

  test.each([
    ["with cards, where nothing is kept", null, true],
    ["with cards, where they were switched on again", "on", true],
    ["with plain numbers, where cards were switched off", "off", false],
  ])("at the start makes the functions answer %s", async (_, kept, shown) => {
    if (kept !== null) host.settings.set("cards", kept);
    await openSettings();
    expect([told, cardsSwitch().checked, host.calculations(), status()]).toEqual([
      [{ ...DEFAULT_SETTINGS, cards: shown }],
      shown,
      0,
      "",
    ]);
  });

  test("at the start has the cells calculated that were answered otherwise before it was read", async () => {
    host.settings.set("cards", "off");
    answered = { cards: true };
    await openSettings();
    expect([told.map(({ cards }) => cards), host.calculations()]).toEqual([[false], 1]);
  });

  test("stays as it was where the workbook keeps nothing, and says why", async () => {
    await openSettings();
    host.fail("The workbook is protected.");
    await toggle();
    expect([status(), cardsSwitch().checked, told]).toEqual([
      "Nothing has changed: The workbook is protected.",
      true,
      [DEFAULT_SETTINGS],
    ]);
  });

  test("says that the cells are old where they cannot be calculated", async () => {
    await openSettings();
    const end = host.stallCalculation();
    await toggle();
    host.fail("A cell is being edited.");
    await person.waits(end);
    expect(status()).toMatch(/cells still hold what they held: A cell is being edited\.$/);
    expect([cardsSwitch().checked, host.settings.get("cards")]).toEqual([false, "off"]);
    expect(foot()).not.toContain("could not be applied"); // The page says it in full.
    await person.presses("Sources");
    expect(foot()).toContain("plain numbers");
  });

  test("switched back before the calculation ended, speaks of the last change only", async () => {
    await openSettings();
    const end = host.stallCalculation();
    await toggle();
    await toggle();
    expect(status()).toBe(EN.calculating);
    await person.waits(end);
    expect([status(), host.settings.get("cards"), told.at(-1)?.cards]).toEqual([
      EN.cited,
      "on",
      true,
    ]);
  });

  test("however often it is changed meanwhile, is calculated once more", async () => {
    await openSettings();
    const end = host.stallCalculation();
    for (let change = 0; change < 5; change++) await toggle();
    await person.waits(end);
    expect([host.calculations(), status()]).toEqual([2, EN.plain]);
  });

  test("what was said is gone when the page is opened again", async () => {
    await openSettings();
    await toggle();
    expect(status()).toBe(EN.plain);
    await person.presses("Sources");
    await person.presses(EN.settings);
    expect(status()).toBe("");
  });
});

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
      await openSettings();
      await choose(name, entry);
      expect(told.at(-1)).toEqual({ ...DEFAULT_SETTINGS, ...settings });
      expect(host.settings.get(kept)).toBe(Object.values(settings)[0]);
      expect([status(), host.calculations()]).toEqual([
        "Kept, and every AIFIN cell is calculated by it.",
        1,
      ]);
      expect(foot()).toContain(said);
    },
  );

  test("an as-of can be typed, as a month, too; what is none is said at the field and changes nothing", async () => {
    await openSettings();
    await choose("As of", "Another day…");
    await typeDay("3/4/2025");
    const day = input("Day");
    expect(day.getAttribute("aria-invalid")).toBe("true");
    expect(describedBy(day)).toContain("This is no day");
    expect([told.length, host.settings.has("asOf")]).toEqual([1, false]);
    await typeDay("2025-02");
    expect([told.at(-1)?.asOf, host.settings.get("asOf")]).toEqual(["2025-02-28", "2025-02-28"]);
    expect(input("Day").value).toBe("2025-02-28");
  });

  test.each([
    ["1999-12-31", "Nothing was public by this day"],
    ["2999-12-31", "a later day gives the same answers"],
  ])("an as-of of %s says: %s", async (day, said) => {
    host.settings.set("asOf", day);
    await openSettings();
    expect(told).toEqual([{ ...DEFAULT_SETTINGS, asOf: day }]);
    expect(describedBy(input("Day"))).toContain(said);
  });

  test("all are read at the start; what the workbook keeps and nobody knows is the default", async () => {
    const kept = {
      mag: "Billions",
      citationStyle: "ieee",
      asOf: "2025-02-30",
      citationLanguage: "",
    };
    for (const [name, text] of Object.entries(kept)) host.settings.set(name, text);
    await openSettings();
    expect(told).toEqual([{ ...DEFAULT_SETTINGS, mag: "Billions" }]);
    expect(list("Unit of amounts (Mag)").value).toBe("Billions");
  });

  test("go back to the defaults together, with the language of the pane", async () => {
    const kept = { mag: "Billions", citationStyle: "mla", asOf: "2025-02-28", cards: "off" };
    for (const [name, text] of Object.entries(kept)) host.settings.set(name, text);
    await openSettings();
    await choose("Language of this pane", "Chinese");
    expect(person.reads()).toContain("本工作簿的设置");
    await person.presses("恢复默认设置");
    expect(told.at(-1)).toEqual(DEFAULT_SETTINGS);
    expect(host.calculations()).toBe(1);
    expect(foot()).toContain("Default settings");
    expect(status()).toMatch(/^All settings are the defaults again/);
    expect(host.settings.get("language")).toBe("default");
  });

  test("of which the workbook refuses one, none is changed", async () => {
    const kept = { mag: "Billions", citationStyle: "mla" };
    for (const [name, text] of Object.entries(kept)) host.settings.set(name, text);
    const keep = host.keepSetting.bind(host);
    host.keepSetting = (name, text) =>
      name === "citationStyle" ? Promise.reject(new Error("No room.")) : keep(name, text);
    await openSettings();
    await person.presses("Back to the defaults");
    expect(status()).toBe("Nothing has changed: No room.");
    expect(host.settings.get("mag")).toBe("Billions");
    expect(told).toHaveLength(1);
    expect(foot()).toContain("Billions");
  });
});

function typeDay(text: string): Promise<void> {
  return person.waits(async () => {
    const day = input("Day");
    // React listens to the element's own setter, so the prototype's is used as a browser does.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(day, text);
    day.dispatchEvent(new Event("input", { bubbles: true }));
    await Promise.resolve();
    day.form?.requestSubmit();
  });
}

function describedBy(element: HTMLElement): string {
  const ids = element.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}
