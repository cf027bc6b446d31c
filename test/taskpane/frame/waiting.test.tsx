/** @jest-environment jsdom */
import { act } from "react";
import type { WorkbookSettings } from "../../../src/core/library/workbookSettings";
import { HostFailure, type WaitingState, type WaitingReason } from "../../../src/hosts/host";
import { type FakeHost, fakeHost } from "../fakeHost";
import { openTaskPane, type Person } from "../person";

let person: Person;
afterEach(async () => {
  await person.leaves();
  jest.useRealTimers();
});

/** A workbook that says why it does not answer. */
function waitingHost(unknown: readonly string[] = []) {
  const listeners = new Set<() => void>();
  let [reason, restarts]: [WaitingReason | null, number] = [null, 0];
  const waiting: WaitingState = {
    reason: () => reason,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changing: () => ["Model!B2:C3", "Other!A1"],
    restart: () => restarts++,
    unknown: () => unknown,
  };
  const host: FakeHost = { ...fakeHost(), waiting };
  const become = (next: WaitingReason | null) => {
    reason = next;
    for (const listener of listeners) listener();
  };
  return { host, become, restarts: () => restarts };
}

describe("While Excel does not answer, the pane says what keeps it", () => {
  test.each([
    ["en", "editing", "A cell is being edited: finish with Enter or Esc"],
    ["en", "silent", "Excel is not answering. If a cell is being edited, finish with Enter or Esc"],
    ["en", "changing", "Excel has not said yet whether it made the change"],
    ["en", "lost", "whether it made the change in Model!B2:C3, Other!A1. Start AIFIN anew"],
    ["zh", "editing", "有单元格正在编辑：请按 Enter 或 Esc"],
    ["zh", "silent", "Excel 没有应答"],
    ["zh", "changing", "Excel 尚未告知更改是否完成"],
    ["zh", "lost", "Excel 已五分钟未告知 Model!B2:C3、Other!A1 的更改是否完成"],
  ] as const)("(%s, %s)", async (language, reason, says) => {
    const { host, become, restarts } = waitingHost();
    person = await openTaskPane(host, { language });
    expect(person.reads()).not.toContain(says);
    await person.waits(() => become(reason));
    const statuses = person.pane.querySelectorAll("[role=status]");
    expect([...statuses].map(({ textContent }) => textContent).join(" ")).toContain(says);
    const restart = language === "en" ? "Start AIFIN anew" : "重新启动 AIFIN";
    expect(person.finds(restart) !== undefined).toBe(reason === "lost");
    if (reason === "lost") {
      await person.presses(restart);
      expect(restarts()).toBe(1);
    }
    await person.waits(() => become(null));
    expect(person.reads()).not.toContain(says);
  });
});

test.each([
  ["en", "Look at Model!B2:C3: it may be made or not.", "OK"],
  ["zh", "请查看 Model!B2:C3：更改可能已完成，也可能没有。", "知道了"],
] as const)(
  "a pane that was started anew names what is to be looked at, until that was read (%s)",
  async (language, says, understood) => {
    const { host, become } = waitingHost(["Model!B2:C3"]);
    person = await openTaskPane(host, { language });
    expect(person.reads()).toContain(says);
    await person.waits(() => become("editing"));
    expect(person.reads()).not.toContain(says);
    await person.waits(() => become(null));
    await person.presses(understood);
    expect(person.reads()).not.toContain(says);
  },
);

test("settings that cannot be read are asked for again, and no default is given meanwhile", async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const host = fakeHost();
  await host.keepSetting("mag", "Billions");
  const setting = host.setting.bind(host);
  let isRefused = true;
  host.setting = (name) =>
    isRefused ? Promise.reject(new HostFailure("Excel is busy.")) : setting(name);
  const applied: WorkbookSettings[] = [];
  const applySettings = (settings: WorkbookSettings) => {
    applied.push(settings);
    return false;
  };
  person = await openTaskPane(host, { applySettings });
  const foot = () => person.pane.querySelector("footer")?.textContent ?? "";
  expect([applied, foot().includes("Default settings")]).toEqual([[], false]);
  expect(foot()).toContain("open Settings to see why");
  await person.presses("Settings");
  await person.waits(() => undefined); // The page is loaded when it is first opened.
  expect(person.reads()).toContain("The settings could not be read; AIFIN tries again");
  isRefused = false;
  await act(() => jest.advanceTimersByTimeAsync(2_500));
  expect(applied.map(({ mag }) => mag)).toEqual(["Billions"]);
  expect(foot()).toContain("Billions");
  expect(person.reads()).not.toContain("could not be read");
});
