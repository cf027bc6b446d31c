/** @jest-environment jsdom */
import { type CalculatorPage, openCalculator } from "./calculatorPage";

let page: CalculatorPage;

jest.setTimeout(60_000); // The charts are compiled for Node where they are first used.

async function openDeal(...deal: Parameters<typeof openCalculator>): Promise<void> {
  page = await openCalculator(...deal);
}
afterEach(() => page.person.leaves());

const SHARE = "Microsoft's share of OpenAI's profit";

describe("The calculator", () => {
  test.each([
    ["Profit", '20,"x")', "Write a number with a decimal point"],
    ["Prior", "1,5", "Write a number with a decimal point"],
    ["The cap", "20; First=3", "Write a number with a decimal point (1.5) or a percentage."],
  ])("refuses in %s what reads %s, beside the field", async (label, text, message) => {
    await openDeal(SHARE);
    await page.fills("Profit", "20");
    await page.types(label, text);
    expect(page.alert()).toBeUndefined();
    await page.fills(label, text);
    expect(page.formula()).toBeUndefined();
    expect(page.reads()).toContain(`To see the answer, put right: ${label}`);
    expect(page.field(label).getAttribute("aria-invalid")).toBe("true");
    expect(page.alert()).toContain(message);
    await page.presses("Insert formula");
    expect(document.activeElement).toBe(page.field(label));
    expect(page.field(label).closest("details")?.open ?? true).toBe(true);
    expect(await page.formulaIn("A1")).toBe("");
  });

  test("says what is missing when it is to be inserted, and turns there", async () => {
    await openDeal("OpenAI's purchase of AMD chips");
    await page.fills("Price", "100");
    await page.presses("Insert formula");
    expect(page.alert()).toBe("This is needed.");
    expect(document.activeElement).toBe(page.field("Shares outstanding"));
  });

  test("shows an error in the words of the function, and why an argument is not known", async () => {
    await openDeal(SHARE);
    await page.fills("Profit", "20");
    await page.fills("The rate until recovery", "75");
    expect(page.reads()).toContain("Shows: #VALUE!");
    expect(page.reads()).toContain("Rate is 75");
    expect(page.hears()).toContain("Rate is 75");
    await page.fills("Profit", "profits_2025");
    expect(page.reads()).toContain("The pane cannot follow this call");
    await page.person.waits(() => page.host.fail("A chart is selected."));
    await page.fills("Profit", "30");
    expect(page.reads()).toContain("The answer could not be computed: A chart is selected.");
    await page.presses("Take selection: Profit");
    expect(page.reads()).toContain("The selection could not be taken: A chart is selected.");
  });

  test("says nothing aloud while somebody types", async () => {
    await openDeal(SHARE);
    await page.fills("Profit", "2");
    expect(page.hears()).toBe("Shows: 1.5");
    await page.types("Profit", "20");
    expect(page.reads()).toContain("Shows: 14.306666666666667");
    expect(page.hears()).toBe("Shows: 1.5");
    await page.fills("Profit", "20");
    expect(page.hears()).toBe("Shows: 14.306666666666667");
  });

  test("shows beside each term what is printed, in the unit chosen", async () => {
    await openDeal(SHARE);
    expect(page.reads()).toContain("75% as printed");
    expect(page.reads()).toContain("13 USD Billions as printed");
    expect(page.field("The amount to recover").getAttribute("placeholder")).toBe("13");
    expect(page.reads()).toContain("The cap · CapNot printed; none is counted");
    await page.fills("Unit of amounts", "亿");
    expect(page.reads()).toContain("130 USD 亿 as printed");
    expect(page.field("The amount to recover").getAttribute("placeholder")).toBe("130");
  });
});
