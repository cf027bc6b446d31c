/** @jest-environment jsdom */
import { type FakeHost, fakeHost } from "../../fakeHost";
import { openPane, type Person } from "../../person";

let host: FakeHost;
let person: Person;

jest.setTimeout(60_000); // The charts are compiled for Node where they are first used.

async function openDeal(name: string, language: "en" | "zh" = "en", asOf?: string) {
  host = fakeHost("My model");
  if (asOf) host.settings.set("asOf", asOf);
  person = await openPane(host, { language });
  await person.presses(language === "en" ? "Deals" : "协议");
  const button = [...person.pane.querySelectorAll("button")].find((one) =>
    one.getAttribute("aria-label")?.endsWith(`: ${name}`),
  );
  await person.waits(() => button?.click());
}
afterEach(() => person.leaves());

/** The calculator's part of the page. */
function calculator(): HTMLElement {
  const heading = [...person.pane.querySelectorAll("h2")].find(({ textContent }) =>
    ["Calculator", "计算器"].includes(textContent),
  );
  const section = heading?.closest("section");
  if (!section) throw new Error("There is no calculator.");
  return section;
}

/** The field whose label begins with a text. */
function field(label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...calculator().querySelectorAll("label")].find(({ textContent }) =>
    textContent.startsWith(label),
  );
  const control = found && document.getElementById(found.htmlFor);
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
  throw new Error(`There is no field "${label}" in: ${calculator().textContent}`);
}

/** Types into a field key by key, or chooses; and leaves it. */
async function fills(label: string, text: string) {
  await types(label, text);
  await person.waits(() =>
    field(label).dispatchEvent(new FocusEvent("focusout", { bubbles: true })),
  );
}

async function types(label: string, text: string) {
  await person.waits(() => {
    const control = field(label);
    // React listens to the element's own setter.
    const prototype = Object.getPrototypeOf(control) as object;
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(control, text);
    const kind = control instanceof HTMLSelectElement ? "change" : "input";
    control.dispatchEvent(new Event(kind, { bubbles: true }));
  });
}

const presses = (name: string) =>
  person.waits(() => {
    const button = [...calculator().querySelectorAll("button")].find(
      (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
    );
    if (!button) throw new Error(`There is no button "${name}" in the calculator.`);
    button.click();
  });
const formula = () => calculator().querySelector("code")?.textContent;
const reads = () => calculator().textContent.replaceAll(/\s+/g, " ");
const heard = () =>
  calculator().querySelector("[role=status][aria-label]")?.textContent.replaceAll(/\s+/g, " ");
const table = () =>
  [...calculator().querySelectorAll("tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
async function formulaIn(address: string) {
  const [[cell] = []] = await host.read({ sheet: "My model", address });
  return cell?.formula;
}

const SHARE = "Microsoft's share of OpenAI's profit";

describe("The calculator", () => {
  test("asks for what the function needs, in the words of its help", async () => {
    await openDeal(SHARE);
    expect(reads()).toContain("Microsoft's part of OpenAI's profit under the reported terms");
    expect(reads()).toContain("To see the answer, fill in: Profit.");
    expect(field("Prior · optional").value).toBe("");
    expect(field("Unit of amounts · Mag").value).toBe("Billions");
    expect(field("What comes out · Out").value).toBe("share");
    expect(field("What comes out · Out").textContent).toBe("share (default)tablecheckremaining");
    expect(reads()).not.toMatch(/Headers|Lang\b|Cards|undefined|NaN/);
  });

  test.each<[deal: string, fields: readonly (readonly [string, string])[], string, string]>([
    [SHARE, [["Profit", "20"]], '=AIFIN.MSSHARE(20,,"Mag=Billions")', "14.306666666666667"],
    [
      SHARE,
      [
        ["Profit", "1000"],
        ["The cap", "20"],
      ],
      '=AIFIN.MSSHARE(1000,,"Mag=Billions; Cap=20")',
      "20",
    ],
    [
      SHARE,
      [
        ["Function", "PROFITSHARE"],
        ["Profit", "100"],
        ["The cap", "20"],
        ["What the cap counts", "after"],
      ],
      '=AIFIN.PROFITSHARE("microsoft-profit-share",100,,"Mag=Billions; Cap=20; CapOn=after")',
      "33",
    ],
    [
      "OpenAI's purchase of AMD chips",
      [
        ["Price", "100"],
        ["Shares outstanding", "1,000"],
        ["Share of purchase", "50%"],
        ["Unit of amounts", "Actuals"],
      ],
      "=AIFIN.WARRANT(100,1000,0.5)",
      "4,999.5",
    ],
    [
      "OpenAI's purchase of AMD chips",
      [
        ["Price", "100"],
        ["Shares outstanding", "1000"],
        ["Unit of amounts", "Actuals"],
        ["What comes out", "stake"],
        ["Whether the ceiling counts", "after"],
        ["Diluted", "1"],
      ],
      '=AIFIN.WARRANT(100,1000,,"Out=stake; Base=after; Diluted=1")',
      "0.1",
    ],
    [
      "SoftBank's investment in OpenAI",
      [["Restructured", "FALSE"]],
      '=AIFIN.SOFTBANK(FALSE,"Mag=Billions")',
      "20",
    ],
    [
      "Revenue shared between Microsoft and OpenAI",
      [
        ["OpenAI API revenue", "2"],
        ["Azure OpenAI revenue", "1"],
        ["What comes out", "to_microsoft"],
      ],
      '=AIFIN.REVSHARE(2,1,"Out=to_microsoft; Mag=Billions")',
      "0.4",
    ],
    [
      "OpenAI's cloud contract with Oracle",
      [
        ["Period", "2026"],
        ["The beginning", "2025"],
      ],
      '=AIFIN.COMMITMENT("oracle-cloud",2026,"Start=2025; Mag=Billions")',
      "60",
    ],
    [
      "OpenAI's computing contract with CoreWeave",
      [
        ["Period", "2025"],
        ["The length", "4"],
        ["The beginning", "2025-07"],
      ],
      '=AIFIN.COMMITMENT("coreweave-compute",2025,"Years=4; Start=2025-07; Mag=Billions")',
      "2.75",
    ],
    [
      "OpenAI's computing contract with CoreWeave",
      [["Function", "EQUITYSHARE"]],
      '=AIFIN.EQUITYSHARE("coreweave-compute","Mag=Billions")',
      "0.029411764705882",
    ],
    [
      "OpenAI's round of 2025",
      [["Investment", "30"]],
      '=AIFIN.POSTMONEY("openai-round-2025",,"Investment=30; Mag=Billions")',
      "0.099667774086379",
    ],
  ])("of %s with %j writes %s, which gives %s", async (deal, fields, written, answer) => {
    await openDeal(deal);
    for (const [label, text] of fields) await fills(label, text);
    expect(formula()).toBe(written);
    expect(reads()).toContain(`Shows: ${answer}`);
    expect(heard()).toBe(`Shows: ${answer}`);
    await presses("Insert formula");
    expect(await formulaIn("A1")).toBe(written);
  });

  test("takes the selected range, computes on its cells, and again when they change", async () => {
    await openDeal(SHARE);
    await person.waits(() => host.put("B2", 10));
    await person.waits(() => host.put("C2", 10));
    await person.waits(() => host.select({ sheet: "My model", address: "B2:C2" }));
    await presses("Take selection: Profit");
    expect(field("Profit").value).toBe("'My model'!B2:C2");
    expect(table()).toEqual([["7.5", "6.806666666666667"]]);
    expect(heard()).toBe("Shows: 1 × 2 cells");
    await person.waits(() => host.put("C2", 0));
    expect(table()).toEqual([["7.5", "0"]]);
  });

  test("takes no amount for a day", async () => {
    await openDeal(SHARE);
    await person.waits(() => host.put("B2", 80_000));
    await person.waits(() => host.put("C2", 20_000));
    await fills("Unit of amounts", "Millions");
    await fills("The rate until recovery", "0.5");
    await fills("The amount to recover", "1e6");
    await fills("Profit", "B2:C2");
    expect(table()).toEqual([["40,000", "10,000"]]);
  });

  test("puts no formula into a cell that it reads", async () => {
    await openDeal(SHARE);
    await person.waits(() => host.put("B2", 10));
    await person.waits(() => host.select({ sheet: "My model", address: "B2" }));
    await presses("Take selection: Profit");
    await presses("Insert formula");
    expect(reads()).toContain("The formula reads B2 itself.");
    expect(await formulaIn("B2")).toBe("");
    await person.waits(() => host.select({ sheet: "My model", address: "B4" }));
    await presses("Insert formula");
    expect(await formulaIn("B4")).toBe(`=AIFIN.MSSHARE('My model'!B2,,"Mag=Billions")`);
    expect(reads()).toContain("Written to B4.");
    await presses("Undo");
    expect(await formulaIn("B4")).toBe("");
  });

  test("asks before it replaces", async () => {
    await openDeal(SHARE);
    await person.waits(() => host.put("A1", "Profit"));
    await fills("Profit", "20");
    await presses("Insert formula");
    expect(await formulaIn("A1")).toBe("");
    await person.presses("Replace");
    expect(await formulaIn("A1")).toBe('=AIFIN.MSSHARE(20,,"Mag=Billions")');
  });

  test.each([
    ["Profit", '20,"x")', "Write a number with a decimal point"],
    ["Prior", "1,5", "Write a number with a decimal point"],
    ["The cap", "20; First=3", "Write a number with a decimal point (1.5) or a percentage."],
  ])("refuses in %s what reads %s, beside the field", async (label, text, message) => {
    await openDeal(SHARE);
    await fills("Profit", "20");
    await types(label, text);
    expect(calculator().querySelector("[role=alert]")).toBeNull();
    await fills(label, text);
    expect(formula()).toBeUndefined();
    expect(reads()).toContain(`To see the answer, put right: ${label}`);
    expect(field(label).getAttribute("aria-invalid")).toBe("true");
    expect(calculator().querySelector("[role=alert]")?.textContent).toContain(message);
    await presses("Insert formula");
    expect(document.activeElement).toBe(field(label));
    expect(field(label).closest("details")?.open ?? true).toBe(true);
    expect(await formulaIn("A1")).toBe("");
  });

  test("says what is missing when it is to be inserted, and turns there", async () => {
    await openDeal("OpenAI's purchase of AMD chips");
    await fills("Price", "100");
    await presses("Insert formula");
    expect(calculator().querySelector("[role=alert]")?.textContent).toBe("This is needed.");
    expect(document.activeElement).toBe(field("Shares outstanding"));
  });

  test("shows an error in the words of the function, and why an argument is not known", async () => {
    await openDeal(SHARE);
    await fills("Profit", "20");
    await fills("The rate until recovery", "75");
    expect(reads()).toContain("Shows: #VALUE!");
    expect(reads()).toContain("Rate is 75");
    expect(heard()).toContain("Rate is 75");
    await fills("Profit", "profits_2025");
    expect(reads()).toContain("The pane cannot follow this call");
    await person.waits(() => host.fail("A chart is selected."));
    await fills("Profit", "30");
    expect(reads()).toContain("The answer could not be computed: A chart is selected.");
    await presses("Take selection: Profit");
    expect(reads()).toContain("The selection could not be taken: A chart is selected.");
  });

  test("says nothing aloud while somebody types", async () => {
    await openDeal(SHARE);
    await fills("Profit", "2");
    expect(heard()).toBe("Shows: 1.5");
    await types("Profit", "20");
    expect(reads()).toContain("Shows: 14.306666666666667");
    expect(heard()).toBe("Shows: 1.5");
    await fills("Profit", "20");
    expect(heard()).toBe("Shows: 14.306666666666667");
  });

  test("shows beside each term what is printed, in the unit chosen", async () => {
    await openDeal(SHARE);
    expect(reads()).toContain("75% as printed");
    expect(reads()).toContain("13 USD Billions as printed");
    expect(field("The amount to recover").getAttribute("placeholder")).toBe("13");
    expect(reads()).toContain("The cap · CapNot printed; none is counted");
    await fills("Unit of amounts", "亿");
    expect(reads()).toContain("130 USD 亿 as printed");
    expect(field("The amount to recover").getAttribute("placeholder")).toBe("130");
  });

  test("shows of a workbook with an as-of only the terms that were public by then", async () => {
    await openDeal(SHARE, "en", "2024-01-31");
    expect(reads()).toContain("Not public by the workbook's as-of, 31 January 2024");
    expect(reads()).not.toContain("75% as printed");
    expect(field("The amount to recover").getAttribute("placeholder")).toBeNull();
    expect(reads()).toContain("The cap · CapNot printed; none is counted");
  });

  test("keeps what is filled in when another function is chosen", async () => {
    await openDeal(SHARE);
    await fills("Profit", "20");
    await fills("Function", "PROFITSHARE");
    expect(formula()).toBe('=AIFIN.PROFITSHARE("microsoft-profit-share",20,,"Mag=Billions")');
  });

  test("is not there for a deal that no function computes with", async () => {
    await openDeal("OpenAI's share sale of 2023");
    expect(() => calculator()).toThrow("There is no calculator.");
  });

  test("speaks Chinese, and writes the same formula", async () => {
    await openDeal("软银对OpenAI的投资", "zh");
    await fills("Restructured", "FALSE");
    await fills("输出", "stage2");
    expect(formula()).toBe('=AIFIN.SOFTBANK(FALSE,"Out=stage2; Mag=Billions")');
    expect(field("输出").textContent).toContain("合计（默认）第一阶段第二阶段");
    expect(field("金额单位").textContent).toContain("美元千美元万美元百万美元亿美元十亿美元");
    expect(reads()).toContain("文中载明 22.5十亿美元");
    await fills("第二阶段金额", "=1");
    expect(calculator().querySelector("[role=alert]")?.textContent).toMatch(/^请填写数字/);
    await fills("第二阶段金额", "100");
    expect(reads()).toContain("Stage2");
  });
});
