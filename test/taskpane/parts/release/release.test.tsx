/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import { dataset } from "../../../../src/data";
import { HostFailure } from "../../../../src/hosts/host";
import { type FakeHost, fakeHost } from "../../fakeHost";
import { openTaskPane, type Person } from "../../person";

Object.assign(globalThis, { MessageChannel }); // jsdom has none; Node's is the same.

const RELEASE = dataset.version;
const OLD = "0.0.9";

let host: FakeHost;
let person: Person;

/** Three cells of which one moves, one is the same, and of one only the program can tell. */
beforeEach(() => {
  host = fakeHost();
  host.put("B2", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 13e9, text: "13000000000" });
  host.put("B3", { formula: '=AIFIN.ARR("OpenAI",2024)', value: 6e9, text: "6000000000" });
  host.put("B4", { formula: '=ROUND(AIFIN.ARR("OpenAI",2023),-9)', value: 2e9, text: "2E+09" });
  host.settings.set("release", OLD);
});
afterEach(() => person.leaves());

const kept = () => host.settings.get("release");

async function open(props: Parameters<typeof openTaskPane>[1] = {}): Promise<void> {
  person = await openTaskPane(host, props);
  await settle();
}

/** The workbook is read page by page, and pages are loaded when they are first opened. */
async function settle(): Promise<void> {
  for (let step = 0; step < 5; step++) await person.waits(() => undefined);
}

/** As a person does without a mouse: Tab reaches the button, Enter presses it. */
async function presses(name: string): Promise<void> {
  const button = person.finds(name);
  if (!(button instanceof HTMLButtonElement))
    throw new Error(`There is no button "${name}" in: ${person.reads()}`);
  expect(button.tabIndex).toBeGreaterThanOrEqual(0);
  await person.waits(() => button.focus());
  expect(document.activeElement).toBe(button);
  await person.waits(() => button.click()); // What Enter does with a button; jsdom does not.
  await settle();
}

/** What is listed of a cell. */
function listed(address: string): string | undefined {
  const rows = [...person.pane.querySelectorAll("section li")];
  return rows.find((row) => row.textContent.startsWith(`Model!${address}`))?.textContent;
}

describe("A workbook that was calculated with another release", () => {
  test("says on every page that cells answer otherwise, and leads to them", async () => {
    await open();
    const line = `With data ${RELEASE}, 1 of 3 cells answer otherwise than what is saved.`;
    expect(person.reads()).toContain(line);
    await person.turnsTo("Sources");
    expect(person.reads()).toContain(line);
    await presses("Show which");
    expect(person.reads()).not.toContain(line);
    expect(person.reads()).toContain(
      `This workbook was last calculated with data ${OLD}. With ${RELEASE}, 1 of 3 cells answer otherwise. The same: 1. Not comparable: 1.`,
    );
    expect(document.activeElement?.getAttribute("role")).toBe("tabpanel");
    expect([host.calculations(), kept()]).toEqual([0, OLD]);
  });

  test("lists what moves with what is saved, today's answer and why, and what is not known", async () => {
    await open();
    await presses("Show which");
    expect(listed("B2")).toMatch(
      /Other answer.*Saved as 13,000,000,000; today's answer is 20,000,000,000\..*Today's figure: 200.*2025/,
    );
    expect(listed("B3")).toBeUndefined();
    expect(listed("B4")).toMatch(/Reckons on.*only the program can/);
    await presses("Go to Model!B2");
    expect(host.selected()).toEqual({ sheet: "Model", address: "B2" });
  });

  test("is calculated when the person says so, and keeps the release then", async () => {
    await open();
    await presses("Show which");
    await presses(`Calculate now with ${RELEASE}`);
    expect([host.calculations(), kept()]).toEqual([1, RELEASE]);
    expect(person.reads()).toContain(`All is calculated with ${RELEASE}.`);
    expect(person.finds("Calculate now")).toBeUndefined();
    // The reader stays there.
    expect(document.activeElement?.textContent).toContain("All is calculated");
  });

  test("is left as it is for now, and asks again when it is opened again", async () => {
    await open();
    await presses("Show which");
    await presses("Keep as it is for now");
    expect(person.reads()).toContain("All is left as it is.");
    await person.turnsTo("Cell");
    expect(person.reads()).not.toContain("answer otherwise");
    expect([host.calculations(), kept()]).toEqual([0, OLD]);
    await person.leaves();
    host = { ...host }; // The same workbook on a page of its own.
    await open();
    expect(person.reads()).toContain("1 of 3 cells answer otherwise");
  });

  test("that says no release is compared as well", async () => {
    host.settings.delete("release");
    await open();
    await presses("Show which");
    expect(person.reads()).toContain("does not say with which data it was last calculated.");
  });

  test("says nothing where nothing moves, and keeps the release", async () => {
    host.put("B2", 1);
    host.put("B4", 1);
    await open();
    expect(person.reads()).not.toContain("answer otherwise");
    expect(kept()).toBe(RELEASE);
    await person.turnsTo("Workbook");
    await settle();
    expect(person.reads()).not.toContain("Saved with other data");
  });

  test("says on its page that a cell is not known, without a line on the others", async () => {
    host.put("B2", 1);
    await open();
    expect(person.reads()).not.toContain("answer otherwise");
    await person.turnsTo("Workbook");
    await settle();
    expect(person.reads()).toContain(`With ${RELEASE}, none of 2 cells is known to answer`);
    expect(person.finds(`Calculate now with ${RELEASE}`)).toBeDefined();
  });

  test("says that it changed since, and looks again", async () => {
    await open();
    await presses("Show which");
    await person.waits(() =>
      host.put("B2", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9, text: "20000000000" }),
    );
    expect(person.reads()).toContain("Cells were changed since.");
    await person.waits(() => host.put("B4", 1));
    await presses("Look again");
    expect(person.reads()).toContain(`No cell answers otherwise with ${RELEASE}.`);
    expect(kept()).toBe(RELEASE);
  });

  test("says in Chinese what it says in English", async () => {
    await open({ language: "zh" });
    expect(person.reads()).toContain(`按数据 ${RELEASE}，有 1 个单元格（共 3 个）的答案`);
    await presses("查看");
    expect(person.reads()).toContain(`本工作簿上次按数据 ${OLD} 计算。`);
    expect(listed("B2")).toMatch(
      /答案不同.*所保存的是 13,000,000,000；今日答案为 20,000,000,000。/,
    );
    await presses(`立即按 ${RELEASE} 计算`);
    expect(person.reads()).toContain(`已全部按 ${RELEASE} 计算。`);
  });
});

describe("A workbook that refuses", () => {
  test("to be read is not spoken of but on its page, where it can be looked at again", async () => {
    const setting = host.setting.bind(host);
    host.setting = (name) =>
      name === "release" ? Promise.reject(new HostFailure("It is busy.")) : setting(name);
    await open();
    expect(person.reads()).not.toContain("busy");
    await person.turnsTo("Workbook");
    await settle();
    expect(person.reads()).toContain("could not be compared with today's answers: It is busy.");
    host.setting = setting;
    await presses("Look again");
    expect(person.reads()).toContain("1 of 3 cells answer otherwise.");
  });

  test("to be calculated says so, and asks still", async () => {
    host.recalculate = () => Promise.reject(new HostFailure("It is busy."));
    await open();
    await presses("Show which");
    await presses(`Calculate now with ${RELEASE}`);
    expect(person.reads()).toContain("It could not be calculated: It is busy.");
    expect(kept()).toBe(OLD);
    expect(person.finds("Keep as it is for now")).toBeDefined();
  });

  test("to keep the release says so once it is calculated", async () => {
    host.keepSetting = () => Promise.reject(new HostFailure("It is read-only."));
    await open();
    await presses("Show which");
    await presses(`Calculate now with ${RELEASE}`);
    expect(person.reads()).toContain("so the next pane looks again: It is read-only.");
  });
});

describe("While a large workbook is looked at", () => {
  test("the pane shows how far it is, and can stop it", async () => {
    let go = (): void => undefined;
    const read = host.read.bind(host);
    host.read = async (place) => {
      await new Promise<void>((resolve) => (go = resolve));
      return read(place);
    };
    await open();
    await person.turnsTo("Workbook");
    await settle();
    expect(person.reads()).toContain("Reading: 0 of 3 cells");
    await presses("Stop");
    host.read = read;
    await person.waits(() => go());
    await settle();
    expect(person.reads()).toContain("Stopped before all was compared.");
    expect(kept()).toBe(OLD);
    await presses("Look again");
    expect(person.reads()).toContain("1 of 3 cells answer otherwise.");
  });
});

describe("Settings that cells were not answered by yet", () => {
  const applied = { applySettings: () => true };

  test("wait until the person has said what becomes of saved values", async () => {
    host.settings.set("mag", "Billions");
    await open(applied);
    expect(host.calculations()).toBe(0);
    await person.presses("Settings");
    await settle();
    expect(person.reads()).toContain("Workbook > Audit asks about them first");
    await presses("Show which");
    await presses(`Calculate now with ${RELEASE}`);
    expect(host.calculations()).toBe(1);
    await person.presses("Settings");
    await settle();
    expect(person.reads()).not.toContain("asks about them first");
  });

  test("count at once where no saved value moves", async () => {
    host.settings.set("release", RELEASE);
    await open(applied);
    expect(host.calculations()).toBe(1);
  });

  test("that the person changes calculate the workbook, and the release is kept", async () => {
    await open(applied);
    await person.presses("Settings");
    await settle();
    await person.waits(() => {
      [...person.pane.querySelectorAll("input")].find(({ type }) => type === "checkbox")?.click();
    });
    await settle();
    expect(kept()).toBe(RELEASE);
    expect(person.reads()).not.toContain("answer otherwise");
  });
});
