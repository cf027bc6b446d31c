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
  test("asks for what the function needs, in the words of its help", async () => {
    await openDeal(SHARE);
    expect(page.reads()).toContain("Microsoft's part of OpenAI's profit under the reported terms");
    expect(page.reads()).toContain("To see the answer, fill in: Profit.");
    expect(page.field("Prior · optional").value).toBe("");
    expect(page.field("Unit of amounts · Mag").value).toBe("Billions");
    expect(page.field("What comes out · Out").value).toBe("share");
    expect(page.field("What comes out · Out").textContent).toBe(
      "share (default)tablecheckremaining",
    );
    expect(page.reads()).not.toMatch(/Headers|Lang\b|Cards|undefined|NaN/);
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
    for (const [label, text] of fields) await page.fills(label, text);
    expect(page.formula()).toBe(written);
    expect(page.reads()).toContain(`Shows: ${answer}`);
    expect(page.hears()).toBe(`Shows: ${answer}`);
    await page.presses("Insert formula");
    expect(await page.formulaIn("A1")).toBe(written);
  });

  test("takes the selected range, computes on its cells, and again when they change", async () => {
    await openDeal(SHARE);
    await page.person.waits(() => page.host.put("B2", 10));
    await page.person.waits(() => page.host.put("C2", 10));
    await page.person.waits(() => page.host.select({ sheet: "My model", address: "B2:C2" }));
    await page.presses("Take selection: Profit");
    expect(page.field("Profit").value).toBe("'My model'!B2:C2");
    expect(page.table()).toEqual([["7.5", "6.806666666666667"]]);
    expect(page.hears()).toBe("Shows: 1 × 2 cells");
    await page.person.waits(() => page.host.put("C2", 0));
    expect(page.table()).toEqual([["7.5", "0"]]);
  });

  test("takes no amount for a day", async () => {
    await openDeal(SHARE);
    await page.person.waits(() => page.host.put("B2", 80_000));
    await page.person.waits(() => page.host.put("C2", 20_000));
    await page.fills("Unit of amounts", "Millions");
    await page.fills("The rate until recovery", "0.5");
    await page.fills("The amount to recover", "1e6");
    await page.fills("Profit", "B2:C2");
    expect(page.table()).toEqual([["40,000", "10,000"]]);
  });

  test("puts no formula into a cell that it reads", async () => {
    await openDeal(SHARE);
    await page.person.waits(() => page.host.put("B2", 10));
    await page.person.waits(() => page.host.select({ sheet: "My model", address: "B2" }));
    await page.presses("Take selection: Profit");
    await page.presses("Insert formula");
    expect(page.reads()).toContain("The formula reads B2 itself.");
    expect(await page.formulaIn("B2")).toBe("");
    await page.person.waits(() => page.host.select({ sheet: "My model", address: "B4" }));
    await page.presses("Insert formula");
    expect(await page.formulaIn("B4")).toBe(`=AIFIN.MSSHARE('My model'!B2,,"Mag=Billions")`);
    expect(page.reads()).toContain("Written to B4.");
    await page.presses("Undo");
    expect(await page.formulaIn("B4")).toBe("");
  });

  test("asks before it replaces", async () => {
    await openDeal(SHARE);
    await page.person.waits(() => page.host.put("A1", "Profit"));
    await page.fills("Profit", "20");
    await page.presses("Insert formula");
    expect(await page.formulaIn("A1")).toBe("");
    await page.person.presses("Replace");
    expect(await page.formulaIn("A1")).toBe('=AIFIN.MSSHARE(20,,"Mag=Billions")');
  });

  test("shows of a workbook with an as-of only the terms that were public by then", async () => {
    await openDeal(SHARE, "en", "2024-01-31");
    expect(page.reads()).toContain("Not public by the workbook's as-of, 31 January 2024");
    expect(page.reads()).not.toContain("75% as printed");
    expect(page.field("The amount to recover").getAttribute("placeholder")).toBeNull();
    expect(page.reads()).toContain("The cap · CapNot printed; none is counted");
  });

  test("keeps what is filled in when another function is chosen", async () => {
    await openDeal(SHARE);
    await page.fills("Profit", "20");
    await page.fills("Function", "PROFITSHARE");
    expect(page.formula()).toBe('=AIFIN.PROFITSHARE("microsoft-profit-share",20,,"Mag=Billions")');
  });

  test("is not there for a deal that no function computes with", async () => {
    await openDeal("OpenAI's share sale of 2023");
    expect(() => page.section()).toThrow("There is no calculator.");
  });

  test("speaks Chinese, and writes the same formula", async () => {
    await openDeal("软银对OpenAI的投资", "zh");
    await page.fills("是否完成重组", "FALSE");
    await page.fills("输出", "stage2");
    expect(page.formula()).toBe('=AIFIN.SOFTBANK(FALSE,"Out=stage2; Mag=Billions")');
    expect(page.field("输出").textContent).toContain("合计（默认）第一阶段第二阶段");
    expect(page.field("金额单位").textContent).toContain("美元千美元万美元百万美元亿美元十亿美元");
    expect(page.reads()).toContain("文中载明 22.5十亿美元");
    await page.fills("第二阶段金额", "=1");
    expect(page.alert()).toMatch(/^请填写数字/);
    await page.fills("第二阶段金额", "100");
    expect(page.reads()).toContain("Stage2");
  });
});
