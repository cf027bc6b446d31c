/** @jest-environment jsdom */
import { DEAL_KINDS, DEAL_STATUSES, spellingIfKnown } from "../../../../src/core/facts/vocabulary";
import { dataset } from "../../../../src/data";
import { DEAL_SUMMARIES } from "../../../../src/words/dealSummaries";
import { type FakeHost, fakeHost } from "../../fakeHost";
import { openTaskPane, type Person } from "../../person";

let host: FakeHost;
let person: Person;

jest.setTimeout(60_000); // The charts are compiled for Node where they are first used.

/** As they are listed: the one with most figures first. */
const deals = [...dataset.deals.values()].sort(
  (a, b) => dataset.factsIn(b.id).length - dataset.factsIn(a.id).length,
);

async function openDeals(language: "en" | "zh" = "en") {
  host = fakeHost();
  person = await openTaskPane(host, { language });
  await person.turnsTo(language === "en" ? "Deals" : "协议");
}
afterEach(() => person.leaves());

/** Opens a deal from the list. */
async function openDeal(name: string) {
  const button = [...person.pane.querySelectorAll("button")].find((one) =>
    one.getAttribute("aria-label")?.endsWith(`: ${name}`),
  );
  await person.waits(() => button?.click());
}

const heading = () => person.pane.querySelector("h1")?.textContent;
const collapsed = (text: string) => text.replaceAll(/\s+/g, " ");

describe.each(["en", "zh"] as const)("The deals page in %s", (language) => {
  beforeEach(() => openDeals(language));

  test("lists every deal with its parties by name, its kind and its status", () => {
    const entries = [...(person.pane.querySelector("ul")?.children ?? [])];
    expect(entries).toHaveLength(deals.length);
    for (const [index, deal] of deals.entries()) {
      const entry = entries[index]?.textContent;
      const parties = deal.parties.map((id) => dataset.entities.get(id));
      for (const { name, nameZh } of [deal, ...parties.filter((party) => party !== undefined)])
        expect(entry).toContain(language === "zh" && nameZh ? nameZh : name);
      expect(entry).toContain(spellingIfKnown(DEAL_KINDS, deal.kind, language));
      expect(entry).toContain(spellingIfKnown(DEAL_STATUSES, deal.status, language));
    }
  });

  test("shows of every deal each figure with amount, printed figure, source and link", async () => {
    for (const deal of deals) {
      const name = language === "zh" ? deal.nameZh : deal.name;
      await openDeal(name);
      expect(heading()).toBe(name);
      expect(person.reads()).toContain(collapsed(deal.note));
      expect(person.reads()).toContain(collapsed(DEAL_SUMMARIES[language][deal.id] ?? "no words"));
      const cards = [...person.pane.querySelectorAll("article")];
      const facts = dataset.factsIn(deal.id);
      expect(cards).toHaveLength(facts.length);
      facts.forEach((fact, index) => {
        const card = cards[index]?.textContent ?? "";
        const source = dataset.sources.get(fact.source);
        for (const text of [fact.printed, source?.title, source?.url, fact.locator, fact.note])
          expect(card).toContain(text);
        expect(card).not.toMatch(/undefined|NaN|null/);
      });
      await person.presses(language === "en" ? "← All deals" : "← 全部协议");
    }
  });
});

describe("A deal", () => {
  beforeEach(() => openDeals());

  test("takes the focus with its heading, and gives it back to where it was opened", async () => {
    await openDeal("OpenAI's cloud contract with Oracle");
    expect(document.activeElement).toBe(person.pane.querySelector("h1"));
    await person.presses("← All deals");
    expect(document.activeElement?.getAttribute("aria-label")).toBe(
      "2 terms and figures: OpenAI's cloud contract with Oracle",
    );
  });

  test("that shares a profit shows how the share grows, with the corners as numbers", async () => {
    await openDeal("Microsoft's share of OpenAI's profit");
    const rows = [...person.pane.querySelectorAll("figure tbody tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ["Start", "0", "0"],
      ["75% of each dollar up to here", "17.33B", "13B"],
      ["49% of each dollar above", "34.67B", "21.49B"],
    ]);
  });

  test("draws its charts for the eye, out of the way of keyboard and screen reader", async () => {
    await openDeal("Microsoft's share of OpenAI's profit");
    await person.waits(() => import("../../../../src/taskpane/parts/charts/TiersDrawing"));
    const drawing = person.pane.querySelector("figure [aria-hidden=true]:has(svg)");
    expect(drawing?.querySelectorAll("svg [aria-label=line] path")).toHaveLength(1);
    expect(drawing?.querySelectorAll("svg circle")).toHaveLength(3);
    expect(drawing?.querySelectorAll("a, button, style, [tabindex], [role]")).toHaveLength(0);
    await person.presses("← All deals");
    await openDeal("OpenAI's computing contract with CoreWeave");
    await person.waits(() => import("../../../../src/taskpane/parts/charts/BarDrawing"));
    const bars = [...person.pane.querySelectorAll("figure [aria-hidden=true] svg rect")];
    const widths = bars.map((bar) => Number(bar.getAttribute("width")));
    expect(widths.map((width) => Math.round((100 * width) / Math.max(...widths)))).toEqual([
      54, 100, 2,
    ]);
  });

  test("in which something comes back shows what goes each way", async () => {
    await openDeal("Nvidia and OpenAI: investment against purchases");
    expect(collapsed(person.pane.querySelector("figure")?.textContent ?? "")).toBe(
      "What goes each wayNvidia to OpenAIInvestment at most 100.0 billion USDOpenAI to NvidiaContract value at most 350.0 billion USD",
    );
  });

  test("puts the formula of a term into the sheet", async () => {
    await openDeal("Microsoft's share of OpenAI's profit");
    await person.presses("Insert formula · Microsoft · Profit share rate · until-recovery");
    const [[cell] = []] = await host.read({ sheet: "Model", address: "A1" });
    expect(cell?.formula).toMatch(/^=AIFIN\.GET\("Microsoft","PROFIT-SHARE-RATE"/);
  });
});

test("every kind and status of the data is spelled in both languages", () => {
  for (const { kind, status } of deals) {
    expect(Object.keys(DEAL_KINDS)).toContain(kind);
    expect(Object.keys(DEAL_STATUSES)).toContain(status);
  }
});

describe("What no article prints", () => {
  beforeEach(() => openDeals());

  test("is listed with the option that sets it, and what holds until then", async () => {
    await openDeal("Microsoft's share of OpenAI's profit");
    expect(person.reads()).toContain(
      "the cap: set it with Cap=. Until then: uncapped: no cap is printed.",
    );
    expect(person.reads()).toContain("what the cap counts: set it with CapOn=.");
  });

  test("is not spoken of where all is printed", async () => {
    await openDeal("Revenue shared between Microsoft and OpenAI");
    expect(
      [...person.pane.querySelectorAll("h2")].map(({ textContent }) => textContent),
    ).not.toContain("Printed nowhere");
  });
});

describe("The worked model", () => {
  beforeEach(() => openDeals());

  test("is inserted as sheets, and taken away again once that is confirmed", async () => {
    await person.presses("Insert the model as sheets");
    expect(await host.sheets()).toHaveLength(6);
    expect(person.reads()).toContain("Inserted: Deal inputs, Microsoft's share,");
    await person.presses("Remove these sheets");
    expect(await host.sheets()).toHaveLength(6);
    await person.presses("Keep them");
    await person.turnsTo("Sources");
    await person.turnsTo("Deals");
    await person.presses("Remove these sheets");
    await person.presses("Yes, remove them");
    expect(await host.sheets()).toEqual(["Model"]);
    expect(person.reads()).toContain("The sheets of the model were removed.");
  });

  test("says why it could not be inserted", async () => {
    host.fail("The workbook is protected.");
    await person.presses("Insert the model as sheets");
    expect(person.reads()).toContain("The workbook is protected.");
    expect(person.reads()).toContain("Insert the model as sheets");
  });

  test("draws the circle of chip deals beside it", () => {
    expect(person.reads()).toContain("OpenAI and Nvidia");
    expect(person.reads()).toContain("at most $100B, 28.6% of the contract it came with");
  });
});
