/** @jest-environment jsdom */
import {
  DEFAULT_SETTINGS,
  type WorkbookSettings,
} from "../../../../src/core/library/workbookSettings";
import { type FakeHost, fakeHost } from "../../fakeHost";
import type { Person } from "../../person";
import { describedBy, foot, input, openSettings, statusOf } from "./settingsPage";

const EN = {
  cards: "Show sources on cells (cards)",
  help: /smaller and faster.*very large models.*Excel without cards.*SOURCE.*address/,
  calculating: "Calculating…",
  plain: "Every AIFIN cell now holds a plain number.",
  cited: "Every AIFIN cell carries its source again.",
};
const ZH = {
  cards: "单元格显示来源卡片",
  help: /更小、更快.*超大模型.*不支持卡片的 Excel.*SOURCE.*地址/,
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

async function opens(language?: "en" | "zh"): Promise<void> {
  person = await openSettings(host, applySettings, language);
}

const cardsSwitch = (name = EN.cards) => input(person, name);

function toggle(name?: string): Promise<void> {
  return person.waits(() => cardsSwitch(name).click());
}

describe("The setting for cards", () => {
  test.each([
    ["en", EN],
    ["zh", ZH],
  ] as const)(
    "says what it is for, is kept, told to the functions, and the cells are calculated, which is said (%s)",
    async (language, words) => {
      await opens(language);
      expect(describedBy(cardsSwitch(words.cards))).toMatch(words.help);
      const end = host.stallCalculation();
      await toggle(words.cards);
      expect([
        statusOf(person),
        host.settings.get("cards"),
        told.at(-1)?.cards,
        host.calculations(),
      ]).toEqual([words.calculating, "off", false, 0]);
      await person.waits(end);
      expect([statusOf(person), host.calculations()]).toEqual([words.plain, 1]);
      await toggle(words.cards);
      expect([
        statusOf(person),
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
    await opens();
    expect([told, cardsSwitch().checked, host.calculations(), statusOf(person)]).toEqual([
      [{ ...DEFAULT_SETTINGS, cards: shown }],
      shown,
      0,
      "",
    ]);
  });

  test("at the start has the cells calculated that were answered otherwise before it was read", async () => {
    host.settings.set("cards", "off");
    answered = { cards: true };
    await opens();
    expect([told.map(({ cards }) => cards), host.calculations()]).toEqual([[false], 1]);
  });

  test("stays as it was where the workbook keeps nothing, and says why", async () => {
    await opens();
    host.fail("The workbook is protected.");
    await toggle();
    expect([statusOf(person), cardsSwitch().checked, told]).toEqual([
      "Nothing has changed: The workbook is protected.",
      true,
      [DEFAULT_SETTINGS],
    ]);
  });

  test("says that the cells are old where they cannot be calculated", async () => {
    await opens();
    const end = host.stallCalculation();
    await toggle();
    host.fail("A cell is being edited.");
    await person.waits(end);
    expect(statusOf(person)).toMatch(/cells still hold what they held: A cell is being edited\.$/);
    expect([cardsSwitch().checked, host.settings.get("cards")]).toEqual([false, "off"]);
    expect(foot(person)).not.toContain("could not be applied"); // The page says it in full.
    await person.turnsTo("Sources");
    expect(foot(person)).toContain("plain numbers");
  });

  test("switched back before the calculation ended, speaks of the last change only", async () => {
    await opens();
    const end = host.stallCalculation();
    await toggle();
    await toggle();
    expect(statusOf(person)).toBe(EN.calculating);
    await person.waits(end);
    expect([statusOf(person), host.settings.get("cards"), told.at(-1)?.cards]).toEqual([
      EN.cited,
      "on",
      true,
    ]);
  });

  test("however often it is changed meanwhile, is calculated once more", async () => {
    await opens();
    const end = host.stallCalculation();
    for (let change = 0; change < 5; change++) await toggle();
    await person.waits(end);
    expect([host.calculations(), statusOf(person)]).toEqual([2, EN.plain]);
  });

  test("what was said is gone when the page is opened again", async () => {
    await opens();
    await toggle();
    expect(statusOf(person)).toBe(EN.plain);
    await person.turnsTo("Sources");
    await person.presses("Settings");
    expect(statusOf(person)).toBe("");
  });
});
