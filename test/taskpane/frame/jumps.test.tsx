/** @jest-environment jsdom */
import type { Place } from "../../../src/hosts/host";
import { hiddenSheet, veryHiddenSheet } from "../../../src/hosts/sheetName";
import { PHRASES } from "../../../src/words/phrases";
import { fakeHost } from "../fakeHost";
import { openTaskPane, type Person } from "../person";

let person: Person;
afterEach(() => person.leaves());

describe.each(["en", "zh"] as const)("A button that leads to a cell (%s)", (language) => {
  const inLanguage = (en: string, zh: string) => (language === "en" ? en : zh);
  const { cell, understood } = PHRASES[language];

  test("says why, where the sheet is hidden, until it leads there or the reader has read it", async () => {
    const host = fakeHost();
    host.put("B2", { formula: '=AIFIN.ENTITIES("model")', value: 1, text: "1" });
    host.put("B3", 2);
    host.spill("B3", "B2");
    const select = host.select.bind(host);
    person = await openTaskPane(host, { language });
    await person.selects("B3");
    const says = hiddenSheet("Model", inLanguage).message;
    host.select = () => Promise.reject(hiddenSheet("Model", inLanguage));
    await person.presses(cell.goTo("B2"));
    expect(person.reads()).toContain(says);
    host.select = () => Promise.reject(veryHiddenSheet("Model", inLanguage));
    await person.presses(cell.goTo("B2"));
    expect(person.reads()).not.toContain(says);
    expect(person.reads()).toContain(veryHiddenSheet("Model", inLanguage).message);
    await person.presses(understood);
    expect(person.reads()).not.toContain(veryHiddenSheet("Model", inLanguage).message);
    await person.presses(cell.goTo("B2"));
    const led: Place[] = [];
    host.select = (place) => select((led.push(place), place));
    await person.presses(cell.goTo("B2"));
    expect(led).toEqual([{ sheet: "Model", address: "B2" }]);
    expect(person.finds(understood)).toBeUndefined();
  });
});
