import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { readWorkbook } from "../../../src/files/xlsx/readWorkbook";
import { withSheet } from "../../../src/files/xlsx/withSheet";

const WORKBOOKS = path.resolve(__dirname, "../../workbooks");
const LINK = { formula: '=HYPERLINK("https://x.org","a & b")', value: "a & b" };
const SHEET = { name: "Q&A's", rows: [["x < y", 1.5, null, LINK]], widths: [10] };

test.each(readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx")))(
  "%s gets a sheet, and every part that has nothing to do with it stays byte for byte",
  (name) => {
    const bytes = readFileSync(path.join(WORKBOOKS, name));
    const [before, written] = [readWorkbook(bytes), withSheet(bytes, SHEET, null)];
    const after = readWorkbook(written);
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    expect(after.names).toEqual(before.names);
    expect(after.sheets.at(-1)).toMatchObject({
      name: "Q&A's",
      cells: [{ value: "x < y" }, { value: 1.5 }, { ...LINK, column: 3 }],
    });
    const [old, all] = [unzipSync(bytes), unzipSync(written)];
    const changed = Object.keys(old).filter(
      (part) => !Buffer.from(old[part] ?? []).equals(Buffer.from(all[part] ?? [])),
    );
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
    ]);
  },
);

test("a sheet that is replaced keeps its place, and nothing else changes", () => {
  const bytes = readFileSync(path.join(WORKBOOKS, "saas-financial-model.xlsx"));
  const [, second] = readWorkbook(bytes).sheets;
  const after = readWorkbook(withSheet(bytes, SHEET, second?.part ?? null));
  expect(after.sheets[1]).toMatchObject({
    name: second?.name,
    cells: [{ value: "x < y" }, {}, {}],
  });
  expect(after.sheets).toHaveLength(5);
});
