import {
  byOpening,
  freeWorkbookName,
  lastOpened,
  type WorkbookRecord,
} from "../../../src/workbench/kept/workbookRecord";

const record = (
  id: string,
  opened: number,
  more: Partial<WorkbookRecord> = {},
): WorkbookRecord => ({
  id,
  name: id,
  changed: 0,
  opened,
  deleted: null,
  isEdited: true,
  selection: null,
  unreadable: null,
  ...more,
});

test("the last opened is shown, but none that is deleted or cannot be read", () => {
  const [old, later] = [record("old", 1), record("later", 2)];
  expect(lastOpened([old, later])).toBe(later);
  expect(lastOpened([old, { ...later, deleted: 3 }])).toBe(old);
  expect(lastOpened([old, { ...later, unreadable: "cut off" }])).toBe(old);
  expect(lastOpened([])).toBeNull();
  expect(byOpening([old, later])).toEqual([later, old]);
});

test.each([
  ["Workbook", [], "Workbook"],
  ["Workbook", ["workbook"], "Workbook 2"],
  ["Workbook", ["Workbook", "Workbook 2", "Workbook 4"], "Workbook 3"],
])("a new %s beside %j is called %s", (wanted, names, free) => {
  expect(
    freeWorkbookName(
      wanted,
      names.map((name) => record(name, 0)),
    ),
  ).toBe(free);
});
