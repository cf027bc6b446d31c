import { freezerOf } from "../../../src/taskpane/pages/freeze/freezer";
import type { FreezerStage } from "../../../src/taskpane/pages/freeze/freezerState";
import { endText } from "../../../src/taskpane/pages/freeze/endText";
import { EDIT_WORDS } from "../../../src/words/edit";
import type { FakeHost } from "../../taskpane/fakeHost";
import { memoryTrial } from "../trial/memory";
import { workbookContents } from "../trial/trial";
import { openFrozenModel, lostCells, TRIAL_FORMULAS, runFreezer, TRIAL_WORDS } from "./trials";

const frozenModel = async () => (await openFrozenModel(memoryTrial)).sight;

describe("what somebody did to the sheet of frozen formulas", () => {
  const SHEET = TRIAL_WORDS.sheetName;
  const texts = async (fake: FakeHost) => {
    const cells = (await workbookContents(fake)).formulas[SHEET] ?? {};
    return Object.values(cells).filter((one) =>
      Object.values(TRIAL_FORMULAS).some((formula) => formula === one),
    );
  };

  test("pasted as values: its formulas stay and are named, whatever is frozen and unfrozen beside them", async () => {
    const fake = await frozenModel();
    for (const row of [3, 4]) fake.put(`${SHEET}!A${row}`, 20e9);
    expect(endText(await runFreezer(fake, "unfreeze"), TRIAL_WORDS, EDIT_WORDS.en)).toContain(
      "Rows that cannot be read any more, because somebody changed them, and which stay: AIFIN frozen!A3:L3, AIFIN frozen!A4:L4.",
    );
    expect(await texts(fake)).toHaveLength(2);
    await runFreezer(fake, "freeze");
    await runFreezer(fake, "unfreeze");
    expect(await texts(fake)).toHaveLength(2);
    expect(await lostCells(fake)).toHaveLength(2); // In the sheet, but no longer readable as rows.
  });

  test("a cell of a row overwritten: the row stays when others go", async () => {
    const fake = await frozenModel();
    const [[formula] = []] = await fake.read({ sheet: SHEET, address: "E4" });
    fake.put(`${SHEET}!C4`, "see Anna");
    await runFreezer(fake, "unfreeze");
    expect(await texts(fake)).toEqual([formula?.value]);
  });

  test.each([
    ["a remark below", (fake: FakeHost) => fake.put(`${SHEET}!A30`, "my remark")],
    ["a remark beside a row", (fake: FakeHost) => fake.put(`${SHEET}!O3`, "my remark")],
    ["a note", (fake: FakeHost) => void fake.setNote({ sheet: SHEET, address: "O30" }, "mine")],
  ])("%s: it stays, and so does the sheet", async (_, put) => {
    const fake = await frozenModel();
    put(fake);
    expect((await runFreezer(fake, "unfreeze")).now.kind).toBe("unfrozen");
    expect(await fake.sheets()).toContain(SHEET);
    const { formulas: sheets } = await workbookContents(fake);
    const note = await fake.note({ sheet: SHEET, address: "O30" });
    expect(Object.values(sheets[SHEET] ?? {}).includes("my remark") || note === "mine").toBe(true);
    expect(
      Object.entries(TRIAL_FORMULAS).filter(([at, one]) => sheets.Model?.[at] !== one),
    ).toEqual([]);
  });
});

test("a sheet that was left without use is found by the next page and can be removed", async () => {
  const fake = await frozenModel();
  for (let row = 3; row <= 6; row++)
    await fake.write({ sheet: TRIAL_WORDS.sheetName, address: `A${row}:L${row}` }, [
      Array(12).fill(null),
    ]);
  const freezer = freezerOf({ ...fake });
  const found = new Promise<FreezerStage>((resolve) => {
    freezer.subscribe(() => resolve(freezer.state().now));
  });
  freezer.open();
  expect(await found).toMatchObject({ kind: "unused", sheet: TRIAL_WORDS.sheetName });
  await new Promise<void>((resolve) => {
    freezer.subscribe(() => freezer.state().now.kind === "undone" && resolve());
    freezer.takeBack();
  });
  expect(await fake.sheets()).toEqual(["Model"]);
});
