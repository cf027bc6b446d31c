/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import { dataset } from "../../../../src/data";
import frozenEn from "../../../workbook/kept/frozen.en.json";
import frozenZh from "../../../workbook/kept/frozen.zh.json";
import { openFixture } from "../../../workbook/kept/workbookFixture";
import type { FakeHost } from "../../fakeHost";
import { openTaskPane, type Person } from "../../person";

Object.assign(globalThis, { MessageChannel }); // jsdom has none; Node's is the same.

let person: Person;
afterEach(() => person.leaves());

/** Opens the page Freeze on a workbook that was frozen with an older release, and verifies it. */
async function verified(host: FakeHost, register: string, language: "en" | "zh"): Promise<void> {
  for (const row of [3, 4, 5, 6]) host.put(`${register}!J${row}`, "0.0.9");
  person = await openTaskPane(host, { language });
  await person.turnsTo(language === "en" ? "Freeze" : "冻结");
  await isRead();
  await person.presses(language === "en" ? "Verify" : "核对");
  await isRead();
}

/** Pages are loaded, sheets read. */
async function isRead(): Promise<void> {
  for (let step = 0; step < 5; step++) await person.waits(() => undefined);
}

/** What is listed of a cell. */
function listed(address: string): string | undefined {
  const rows = [...person.pane.querySelectorAll("section li")];
  return rows.find((row) => row.textContent.startsWith(`Model!${address}`))?.textContent;
}

describe("Verifying what an older release froze", () => {
  test("says with which data a value was frozen that differs today", async () => {
    const host = await openFixture(frozenEn);
    host.put("A2", "Anthropic");
    await verified(host, "AIFIN frozen", "en");
    expect(listed("B2")).toMatch(/Other answer today.*Frozen as 20,000,000,000; today's answer is/);
    expect(listed("B2")).toContain(`Frozen with data 0.0.9; today's is ${dataset.version}.`);
    expect(listed("D2")).toMatch(/Frozen as 40,000,000,000; today's answer is/); // It doubles B2's.
  });

  test("says so in Chinese", async () => {
    const host = await openFixture(frozenZh);
    host.put("A2", "Anthropic");
    await verified(host, "AIFIN 冻结", "zh");
    expect(listed("B2")).toMatch(/今日答案不同.*冻结为 20,000,000,000；今日答案为/);
    expect(listed("B2")).toContain(`冻结时数据版本为 0.0.9；今日为 ${dataset.version}。`);
  });
});
