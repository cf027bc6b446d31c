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

  test("complains of nothing on the console and asks nobody else for anything", () => {
    expect(opened.complaints).toEqual([]);
  });
});
