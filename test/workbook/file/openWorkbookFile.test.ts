import { readWorkbook } from "../../../src/files/xlsx/readWorkbook";
import { madeFile, type MadeFile, row } from "../../files/xlsx/madeFile";
import { at, openedFormulas } from "./openedFile";

async function opened(data: string, rest: Partial<MadeFile> = {}) {
  const file = madeFile({ sheets: [{ name: "A", data }], ...rest });
  const formulas = await openedFormulas(readWorkbook(file));
  return Object.fromEntries(
    formulas.map((one) => [at(one), { value: one.value, why: one.notCalculated?.reason ?? null }]),
  );
}

test("a formula that depends on cells which OFFSET chooses has its last value", async () => {
  const cells = await opened(
    row(1, 100, "=A1*(1+B2)") +
      row(2, 0.1, "=OFFSET(B2,2,0)") +
      row(3, null, "=A2*1") +
      row(4, null, "=B3*1"),
  );
  expect(cells["A!B1"]).toEqual({ value: expect.closeTo(110, 9) as number, why: null });
});

test.each([
  ["NOSUCH(A1)", "unknown-function"],
  ["[1]Sales!A1", "other-workbook"],
  ["SUM(_xlfn.ANCHORARRAY(A1))", "spill-reference"],
  ["SUM(A1:B2 A1:A3)", "intersection"],
  ['ROW(INDIRECT("1:"&amp;A1))', "moving-rows"],
  ["SUM(Nowhere[Profit])", "unknown-table"],
])("%s keeps its saved value, and what rests on it counts with that", async (formula, why) => {
  const data =
    '<row r="1"><c r="A1"><v>3</v></c>' +
    `<c r="C1"><f>${formula}</f><v>7</v></c><c r="D1"><f>C1*2</f><v>14</v></c></row>`;
  expect(await opened(data, { links: ["Plan.xlsx"] })).toEqual({
    "A!C1": { value: 7, why },
    "A!D1": { value: 14, why: null },
  });
});

test("from the same numbers the saved value stands, and what rests on it is no other finding", async () => {
  const cells = await opened(row(1, 2, "=A1*3|7", "=B1+1|8"));
  expect(cells).toEqual({
    "A!B1": { value: 7, why: "differs" },
    "A!C1": { value: 8, why: null },
  });
});

test("a range in a formula for one value means the cell beside it", async () => {
  const cells = await opened(
    row(1, 10, "=A1:A3*2|20", "=ABS(A1:A3)|10") +
      row(2, 20, "=A:A|20") +
      row(3, 30, "=SUM(A1:A3)|60"),
  );
  expect(Object.values(cells)).toEqual([20, 10, 20, 60].map((value) => ({ value, why: null })));
});

test("tables, names of sheets, names that are formulas, and several sheets are understood", async () => {
  const table =
    '<table id="1" displayName="Sales" ref="A1:B4" totalsRowCount="1"><tableColumns count="2">' +
    '<tableColumn id="1" name="Year"/><tableColumn id="2" name="Profit"/></tableColumns></table>';
  const data = row(1, "Year", "Profit") + row(2, 2024, 5) + row(3, 2025, 7) + row(4, "Total", 12);
  const formulas =
    row(1, "=SUM(Sales[Profit])|12", "=Total|12", "=Rate|2", "=Data!Rate|3") +
    row(2, 1, "=Sales[[#Totals],[Profit]]|12", "=SUM(Data:More!A2)|2025");
  const cells = await opened("", {
    names:
      '<definedName name="Total">SUM(Sales[Profit])</definedName>' +
      '<definedName name="Rate">2</definedName><definedName name="Rate" localSheetId="0">3</definedName>',
    sheets: [
      { name: "Data", data, table },
      { name: "More", data: formulas },
    ],
  });
  expect(Object.values(cells)).toEqual(
    [12, 12, 2, 3, 12, 2025].map((value) => ({ value, why: null })),
  );
});

test("what a file without values holds is calculated, and a circle keeps what was saved", async () => {
  const cells = await opened(row(1, 2, "=A1*3", "=D1+1|5", "=C1+1|6"));
  expect(cells["A!B1"]).toEqual({ value: 6, why: null });
  expect(cells["A!C1"]).toEqual({ value: 5, why: "circular" });
});
