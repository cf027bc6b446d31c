/** @jest-environment jsdom */
import { type FakeHost, fakeHost } from "./fakeHost";
import { openPane, type Person } from "./person";

const EN = {
  settings: "Settings",
  cards: "Show sources on cells (cards)",
  help: /smaller and faster.*older Excel and very large models.*SOURCE.*by its address/,
  calculating: "Calculating…",
  plain: "Every AIFIN cell now holds a plain number.",
  cited: "Every AIFIN cell carries its source again.",
};
const ZH = {
  settings: "设置",
  cards: "单元格显示来源卡片",
  help: /更小、更快.*旧版 Excel 和超大模型.*SOURCE.*按地址/,
  calculating: "正在计算…",
  plain: "所有 AIFIN 单元格现为纯数字。",
  cited: "所有 AIFIN 单元格已重新带有来源。",
};

let host: FakeHost;
let person: Person;
/** What the functions were told, and the way in which they have answered before, if any. */
let told: boolean[];
let answered: boolean | null;

const showCards = (shown: boolean): boolean => {
  told.push(shown);
  return answered === !shown;
};

beforeEach(() => {
  host = fakeHost();
  told = [];
  answered = null;
});
afterEach(() => person.leaves());

/** Found as assistive technology finds it: by the text of its label. */
function cardsSwitch(name = EN.cards): HTMLInputElement {
  const inputs = [...person.pane.querySelectorAll<HTMLInputElement>("input[role=switch]")];
  const found = inputs.find(({ labels }) => labels?.[0]?.textContent === name);
  if (!found) throw new Error(`There is no switch "${name}".`);
  return found;
}

function toggle(name?: string): Promise<void> {
  return person.waits(() => cardsSwitch(name).click());
}

function status(): string {
  return person.pane.querySelector("footer [role=status]")?.textContent ?? "";
}

describe("The setting for cards", () => {
  test.each([
    ["en", EN],
    ["zh", ZH],
  ] as const)("is folded away, and says what it is for (%s)", async (language, words) => {
    person = await openPane(host, { language, showCards });
    const section = cardsSwitch(words.cards).closest("section");
    expect(section?.hidden).toBe(true);
    await person.presses(words.settings);
    expect(section?.hidden).toBe(false);
    expect(person.finds(words.settings)?.getAttribute("aria-expanded")).toBe("true");
    const help = cardsSwitch(words.cards).getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(help)?.textContent).toMatch(words.help);
  });

  test.each([
    ["en", EN],
    ["zh", ZH],
  ] as const)(
    "is kept, told to the functions, and the cells are calculated, which is said (%s)",
    async (language, words) => {
      person = await openPane(host, { language, showCards });
      const end = host.stallCalculation();
      await toggle(words.cards);
      expect([status(), host.settings.get("cards"), told.at(-1), host.calculations()]).toEqual([
        words.calculating,
        "off",
        false,
        0,
      ]);
      await person.waits(end);
      expect([status(), host.calculations()]).toEqual([words.plain, 1]);
      await toggle(words.cards);
      expect([status(), host.settings.get("cards"), told.at(-1), host.calculations()]).toEqual([
        words.cited,
        "on",
        true,
        2,
      ]);
    },
  );

  test.each([
    ["with cards, where nothing is kept", null, true],
    ["with cards, where they were switched on again", "on", true],
    ["with plain numbers, where cards were switched off", "off", false],
  ])("at the start makes the functions answer %s", async (_, kept, shown) => {
    if (kept !== null) host.settings.set("cards", kept);
    person = await openPane(host, { showCards });
    expect([told, cardsSwitch().checked, host.calculations(), status()]).toEqual([
      [shown],
      shown,
      0,
      "",
    ]);
  });

  test("at the start has the cells calculated that were answered otherwise before it was read", async () => {
    host.settings.set("cards", "off");
    answered = true;
    person = await openPane(host, { showCards });
    expect([told, host.calculations()]).toEqual([[false], 1]);
  });

  test("stays as it was where the workbook keeps nothing, and says why", async () => {
    person = await openPane(host, { showCards });
    host.fail("The workbook is protected.");
    await toggle();
    expect([status(), cardsSwitch().checked, told]).toEqual([
      "Nothing has changed: The workbook is protected.",
      true,
      [true],
    ]);
  });

  test("says that the cells are old where they cannot be calculated", async () => {
    person = await openPane(host, { showCards });
    const end = host.stallCalculation();
    await toggle();
    host.fail("A cell is being edited.");
    await person.waits(end);
    expect(status()).toMatch(/cells still hold what they held: A cell is being edited\.$/);
    expect([cardsSwitch().checked, host.settings.get("cards")]).toEqual([false, "off"]);
  });

  test("switched back before the calculation ended, speaks of the last change only", async () => {
    person = await openPane(host, { showCards });
    const end = host.stallCalculation();
    await toggle();
    await toggle();
    expect(status()).toBe(EN.calculating);
    await person.waits(end);
    expect([status(), host.settings.get("cards"), told.at(-1)]).toEqual([EN.cited, "on", true]);
  });

  test("what was said is gone when the settings are folded away", async () => {
    person = await openPane(host, { showCards });
    await person.presses(EN.settings);
    await toggle();
    expect(status()).toBe(EN.plain);
    await person.presses(EN.settings);
    expect(status()).toBe("");
  });
});
