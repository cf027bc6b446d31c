/** @jest-environment jsdom */
import { AREA_IDS, AREAS, areaOf } from "../../../src/taskpane/frame/areas";
import { PHRASES } from "../../../src/words/phrases";
import { type FakeHost, fakeHost } from "../fakeHost";
import { openTaskPane, type Person } from "../person";

/** Where the reader of the pane is: in which of its areas, and on which page. */
let host: FakeHost;
let person: Person;
beforeEach(() => {
  host = fakeHost();
});
afterEach(() => person.leaves());

const selected = () =>
  [...person.pane.querySelectorAll("[role=tab][aria-selected=true]")].map(({ textContent }) =>
    textContent.slice(0, textContent.length / 2 + 1),
  );
const panel = () => person.pane.querySelector("[role=tabpanel]")?.getAttribute("aria-label");
const tabs = () => person.pane.querySelectorAll("[role=tab]").length;

describe("The areas of the pane", () => {
  test.each(["en", "zh"] as const)("lead to every page in %s, none behind a menu", async (lang) => {
    person = await openTaskPane(host, { language: lang });
    const { areas, pages } = PHRASES[lang];
    for (const area of AREA_IDS) {
      await person.turnsTo(areas[area]);
      const own = AREAS[area];
      expect(tabs()).toBe(AREA_IDS.length + (own.length > 1 ? own.length : 0));
      for (const page of own) {
        if (page !== "cell") await person.turnsTo(pages[page]);
        expect(panel()).toBe(pages[page]);
        expect(areaOf(page)).toBe(area);
      }
    }
  });

  test("open at their first page, and then where they were left", async () => {
    person = await openTaskPane(host);
    await person.turnsTo("Data");
    expect(panel()).toBe("Packs");
    await person.turnsTo("Deals");
    await person.turnsTo("Cell");
    await person.turnsTo("Data");
    expect(panel()).toBe("Deals");
    expect(selected()).toHaveLength(2);
  });

  test("are left for the page that a button of Excel's asks for, and for the settings", async () => {
    let show: (page: "cell" | "sources") => void = () => undefined;
    person = await openTaskPane(host, {
      onShowPage: (listener) => {
        show = listener;
        return () => undefined;
      },
    });
    await person.waits(() => show("sources"));
    expect(panel()).toBe("Sources");
    expect(selected()).toHaveLength(2);
    await person.presses("Settings");
    expect(panel()).toBe("Settings");
    expect(document.activeElement?.getAttribute("role")).toBe("tabpanel");
    await person.waits(() => show("cell"));
    expect(panel()).toBe("Cell");
    await person.turnsTo("Workbook");
    expect(panel()).toBe("Settings");
  });
});

describe("Escape on what was opened from a list", () => {
  const press = (element: Element | null | undefined) =>
    person.waits(() =>
      element?.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }),
      ),
    );

  beforeEach(async () => {
    person = await openTaskPane(host);
    await person.turnsTo("Sources");
    await person.presses("15 figures");
  });

  test("leads back to the button that opened it", async () => {
    await press(document.activeElement);
    expect(person.pane.querySelector("h1")?.textContent).toBe("5 sources");
    expect(document.activeElement?.textContent).toContain("15 figures");
  });

  test("is the field's own where something is typed", async () => {
    await press(person.pane.querySelector("input"));
    expect(person.reads()).toContain("← All sources");
  });
});
