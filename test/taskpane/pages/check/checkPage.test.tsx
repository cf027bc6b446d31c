/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import { HostFailure } from "../../../../src/hosts/host";
import { type FakeHost, fakeHost } from "../../fakeHost";
import { openTaskPane, type Person } from "../../person";

Object.assign(globalThis, { MessageChannel }); // jsdom has none; Node's is the same.

let host: FakeHost;
let person: Person;

async function open(): Promise<void> {
  person = await openTaskPane(host);
  await person.turnsTo("Self-test");
  await says("Check this Excel");
}

beforeEach(() => {
  host = fakeHost();
});
afterEach(() => person.leaves());

/** What is drawn meanwhile is seen between two looks. */
async function says(words: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (!person.reads().includes(words) && Date.now() < end)
    await person.waits(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(person.reads()).toContain(words);
}

test("stopped, it says how far it was, takes its sheets away and gives the selection back", async () => {
  await open();
  await person.selects("C7");
  await person.presses("Start the check");
  await person.presses("Stop");
  await says("All that was tried is gone again, and your selection is as it was.");
  expect(person.reads()).toMatch(/Stopped after \d+ lines\./);
  expect(await host.sheets()).toEqual(["Model"]);
  expect(host.selected()).toEqual({ sheet: "Model", address: "C7" });
  expect([...host.settings.keys()]).not.toContain("unfinished");
});

test("a workbook that refuses sheets is named as the reason", async () => {
  await open();
  host.addSheet = () => Promise.reject(new HostFailure("The workbook is protected."));
  await person.presses("Start the check");
  await says("It could not begin: The workbook is protected.");
});

test("sheets that an earlier check has left are offered, and go", async () => {
  await host.addSheet("AIFIN check 9");
  const note = { what: "check", sheets: ["AIFIN check 9", "AIFIN check 10"], cells: [] };
  host.settings.set("unfinished", JSON.stringify(note));
  await open();
  await says("A check that did not end has left these sheets: AIFIN check 9.");
  await person.presses("Remove them");
  await says("The sheets were removed.");
  expect(await host.sheets()).toEqual(["Model"]);
  expect(host.settings.get("unfinished")).toBe("");
});

test("what a person saw stays while other pages are looked at, and is taken back by the same answer", async () => {
  await open();
  const pressed = () =>
    [...person.pane.querySelectorAll("[aria-pressed=true]")].map(({ textContent }) => textContent);
  await person.presses("As described");
  expect(pressed()).toEqual(["As described"]);
  await person.turnsTo("Sources");
  await person.turnsTo("Self-test");
  await says("To look at yourself");
  expect(pressed()).toEqual(["As described"]);
  await person.presses("Otherwise");
  expect(pressed()).toEqual(["Otherwise"]);
  await person.presses("Otherwise");
  expect(pressed()).toEqual([]);
});

test("it says what Excel is known to do", async () => {
  await open();
  for (const words of [
    "While the pane is closed",
    "F9 on a part",
    "Turkish",
    "conditional formats",
  ])
    expect(person.reads()).toContain(words);
});
