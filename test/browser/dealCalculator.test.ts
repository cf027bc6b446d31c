import type { Page } from "playwright-core";
import type { Host } from "../../src/hosts/host";
import { eventually } from "./eventually";
import { faultsInBothSchemes } from "./faults";
import { pressUntil } from "./keyboard";
import { turnTo, turnToByKeyboard } from "./pages";
import { remoteHost } from "./remoteHost";
import { startWorkbench, type Workbench } from "./workbenchPage";

/** The calculator of a deal in the workbench. */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

jest.setTimeout(60_000);

const SHARE = /: (Microsoft's share of OpenAI's profit|微软对OpenAI的利润分成)$/;

test("is filled in by keyboard alone, and its answer stands in the sheet", async () => {
  const { page, complaints } = await workbench.open("en");
  const host = await remoteHost(page);
  const place = await emptySheet(host);
  const pane = page.locator("#pane");
  await pane.getByRole("tab").first().focus();
  await turnToByKeyboard(page, "Deals");
  // The page is loaded when it is first opened.
  await pane.getByRole("button", { name: SHARE }).waitFor();
  await pressUntil(page, "Tab", pane.getByRole("button", { name: SHARE }));
  await page.keyboard.press("Enter");
  await pressUntil(page, "Tab", pane.getByRole("textbox", { name: "Profit" }));
  await page.keyboard.type("20");
  await pane.getByText("Shows: 14.306666666666667").first().waitFor();
  const spoken = pane.getByRole("status", { name: "Answer of the calculator" });
  expect(await spoken.textContent()).toBe("");
  await pressUntil(page, "Tab", pane.getByText("Terms and other choices"));
  await eventually(async () =>
    expect(await spoken.textContent()).toBe("Shows: 14.306666666666667"),
  );
  await page.keyboard.press("Enter");
  await pressUntil(page, "Tab", pane.getByRole("textbox", { name: "The cap · Cap" }));
  await page.keyboard.type("20");
  await pressUntil(page, "Tab", pane.getByRole("button", { name: "Insert formula", exact: true }));
  await page.keyboard.press("Enter");
  await eventually(async () => {
    const [[cell] = []] = await host.read(place);
    expect(cell?.formula).toBe('=AIFIN.MSSHARE(20,,"Mag=Billions; Cap=20")');
    expect(cell?.value).toBeCloseTo(14.306666666666667, 12);
  });
  expect(complaints).toEqual([]);
});

test("computes on the selected cells, and a press is not missed as a message appears", async () => {
  const { page } = await workbench.open("en");
  const host = await remoteHost(page);
  const { sheet } = await emptySheet(host);
  await host.write({ sheet, address: "B2:C2" }, [[10, 10]]);
  await host.select({ sheet, address: "B2:C2" });
  await openCalculator(page);
  const pane = page.locator("#pane");
  await pane.getByRole("button", { name: "Take selection: Profit" }).click();
  await pane.getByRole("cell", { name: "6.806666666666667" }).waitFor();
  await pane.getByRole("textbox", { name: "Prior" }).fill("1,5");
  await pane.getByText("Terms and other choices").click();
  await pane.getByRole("alert").waitFor();
  await pane.getByRole("textbox", { name: "The cap · Cap" }).waitFor();
  await pane.getByRole("textbox", { name: "Prior" }).fill("10");
  await pane.getByRole("cell", { name: "4.9" }).waitFor();
  await host.select({ sheet, address: "B4" });
  await pane.getByRole("button", { name: "Insert formula", exact: true }).click();
  await eventually(async () => {
    const values = (await host.read({ sheet, address: "B4:C4" })).flat().map(({ value }) => value);
    expect(values[0]).toBeCloseTo(6.806666666666667, 12);
    expect(values[1]).toBeCloseTo(4.9, 12);
  });
});

describe.each(["en", "zh"] as const)("in %s, in light and in dark colours", (language) => {
  test("is without a fault and within a pane of 320 pixels, with an answer and with problems", async () => {
    const { page, complaints } = await workbench.open(language, { width: 780 });
    const pane = page.locator("#pane");
    await pane.evaluate((element) => (element.style.width = "320px"));
    await openCalculator(page);
    await pane.getByText(/^(Terms and other choices|条款与其他选项)$/).click();
    await pane.getByRole("textbox", { name: /^(Profit|利润)/ }).fill("{1,2}");
    await pane.getByRole("textbox", { name: /· First$/ }).fill("=1");
    await pane.getByRole("textbox", { name: /^(Prior|此前累计)/ }).focus();
    await eventually(async () => expect(await pane.getByRole("alert").count()).toBe(2));
    expect(await faultsInBothSchemes(page, "#pane")).toEqual([]);
    await pane.getByRole("textbox", { name: /· First$/ }).fill("");
    await pane.getByRole("textbox", { name: /^(Profit|利润)/ }).fill("20");
    await pane.getByText("14.306666666666667").first().waitFor();
    expect(await faultsInBothSchemes(page, "#pane")).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

async function openCalculator(page: Page): Promise<void> {
  await turnTo(page, /^(Deals|协议)$/);
  await page.locator("#pane").getByRole("button", { name: SHARE }).click();
}

async function emptySheet(host: Host) {
  const place = { sheet: "My model", address: "A1" };
  await host.addSheet(place.sheet);
  await host.select(place);
  return place;
}
