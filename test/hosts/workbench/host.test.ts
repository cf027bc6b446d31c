import type { FunctionsLibrary } from "../../../src/core/explanation";
import { eventually } from "../../browser/eventually";
import { remoteHost } from "../../browser/remoteHost";
import { type OpenPage, startWorkbench, type Workbench } from "../../browser/workbenchPage";
import type { Host } from "../../../src/hosts/host";
import { promises } from "../promises";

let workbench: Workbench;
let opened: OpenPage;
let host: Host;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open("en");
  host = await remoteHost(opened.page);
}, 120_000);

afterAll(() => workbench.close());

describe("the workbench keeps what hosts promise:", () => {
  test.each(promises)("$name", ({ check }) => check(host), 30_000);
});

/** Tells the functions in the page, as the pane does. */
function showCards(shown: boolean): Promise<boolean> {
  return opened.page.evaluate(
    (shown) => (globalThis as unknown as { AIFIN: FunctionsLibrary }).AIFIN.showCards(shown), // The page loaded it.
    shown,
  );
}

describe("the workbench", () => {
  test("undoes what was written in one step", async () => {
    await host.addSheet("Undo");
    const place = { sheet: "Undo", address: "A1:B2" };
    await host.select(place);
    await host.write(place, [
      ["old", "old"],
      ["old", "old"],
    ]);
    await host.write(place, [
      ["new", "=1+1"],
      [true, null],
    ]);
    await opened.page.mouse.click(600, 500); // Some cell of the grid, which then has the keys.
    await opened.page.keyboard.press("ControlOrMeta+z");
    await eventually(async () => {
      const cells = (await host.read(place)).flat();
      expect(cells.map(({ value, formula }) => [value, formula])).toEqual(
        Array(4).fill(["old", ""]),
      );
    });
  });

  test("shows an error where a spill has no room", async () => {
    await host.addSheet("Blocked");
    await host.write({ sheet: "Blocked", address: "A2" }, [["in the way"]]);
    await host.write({ sheet: "Blocked", address: "A1" }, [["=SEQUENCE(2,3)"]]);
    const cells = (await host.read({ sheet: "Blocked", address: "A1:B1" })).flat();
    expect(cells.map(({ value }) => value)).toEqual([{ error: "#SPILL!" }, null]);
    expect(await host.spillParent({ sheet: "Blocked", address: "A1" })).toBeNull();
  });

  test("calculates anew what depends on a setting and on no cell that changed", async () => {
    await host.addSheet("Setting");
    const place = { sheet: "Setting", address: "A1:B1" };
    await host.write(place, [['=AIFIN.ARR("OpenAI","2025")', "=AIFIN.SOURCE(A1)"]]);
    const values = async () => (await host.read(place))[0]?.map(({ value }) => value);
    const cited = [20_000_000_000, expect.stringContaining("NetEase Hao")];
    expect(await values()).toEqual(cited);
    await showCards(false);
    expect(await values()).toEqual(cited);
    await host.recalculate();
    expect(await values()).toEqual([20_000_000_000, { error: "#VALUE!" }]);
    await showCards(true);
    await host.recalculate();
    expect(await values()).toEqual(cited);
  });

  test("complains of nothing on the console and asks nobody else for anything", () => {
    expect(opened.complaints).toEqual([]);
  });
});
