import { readWorkbook } from "../../../src/files/xlsx/readWorkbook";
import { madeFile, type MadeFile } from "./madeFile";

function sheetOf(data: string, rest: Partial<MadeFile> = {}) {
  const [sheet] = readWorkbook(madeFile({ sheets: [{ name: "A", data }], ...rest })).sheets;
  return sheet?.cells ?? [];
}

describe("A cell of a file", () => {
  test.each([
    ["a number", '<c r="A1"><v>1.5</v></c>', 1.5],
    ["a text of the list", '<c r="A1" t="s"><v>0</v></c>', "ab"],
    ["a text of several looks", '<c r="A1" t="s"><v>1</v></c>', "bold plain"],
    ["a text with how to say it", '<c r="A1" t="s"><v>2</v></c>', "東京"],
    [
      "a text of its own",
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x_x000A_y</t></is></c>',
      " x\ny",
    ],
    ["a boolean", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["a date in words", '<c r="A1" t="d"><v>2024-01-01T12:00:00</v></c>', 45292.5],
  ])("holds %s", (_, xml, value) => {
    const texts = [
      "<t>ab</t>",
      "<r><rPr><b/></rPr><t>bold </t></r><r><t>plain</t></r>",
      "<t>東京</t><rPh sb='0' eb='2'><t>とうきょう</t></rPh>",
    ];
    expect(sheetOf(`<row r="1">${xml}</row>`, { texts })).toMatchObject([{ value }]);
  });

  test("stands where the one before it ends, when its file does not say where", () => {
    const cells = sheetOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
  });

  test("outside of a sheet is left out and named", () => {
    const data =
      '<row r="1"><c r="XFE1"><v>1</v></c></row><row r="1048577"><c r="A1048577"><v>1</v></c></row>';
    const { sheets, leftOut } = readWorkbook(madeFile({ sheets: [{ name: "A", data }] }));
    expect(sheets[0]?.cells).toEqual([]);
    expect(leftOut).toEqual([{ kind: "cells-outside", count: 2, which: ["A!XFE1", "A!A1048577"] }]);
  });

  test("keeps a text of 32,767 characters, and no longer one", () => {
    const text = "x".repeat(32_768);
    const data = `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const { sheets, leftOut } = readWorkbook(madeFile({ sheets: [{ name: "A", data }] }));
    expect(sheets[0]?.cells[0]?.value).toHaveLength(32_767);
    expect(leftOut).toMatchObject([{ kind: "long-texts", which: ["A!A1"] }]);
  });
});

describe("A formula of a file", () => {
  test.each([
    ['_xldudf_AIFIN_ARR("OpenAI",2025)', '=AIFIN.ARR("OpenAI",2025)'],
    ['_xlfn._xldudf_AIFIN_ARR("OpenAI",2025)', '=AIFIN.ARR("OpenAI",2025)'],
    ["AIFIN.ARR(A1)", "=AIFIN.ARR(A1)"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "=LET(x,1,x+1)"],
    ["_xlfn._xlws.FILTER(A1:A3,B1:B3)", "=FILTER(A1:A3,B1:B3)"],
    ["SUM(_xlfn.ANCHORARRAY(D1))", "=SUM(D1#)"],
    ["_xlfn.SINGLE(A1:A3)", "=@A1:A3"],
    ["\"_xlfn.x\"&amp;'_xlfn.y'!A1", "=\"_xlfn.x\"&'_xlfn.y'!A1"],
    ["[1]Sales!A1+'[1]Q 1'!B2", "='[My Plan.xlsx]Sales'!A1+'[My Plan.xlsx]Q 1'!B2"],
    ['[1]!Quote("x")', "='My Plan.xlsx'!Quote(\"x\")"],
    ["IF(A1&gt;0,[0]!Rate,1)", "=IF(A1>0,Rate,1)"],
  ])("%s is read as %s", (written, formula) => {
    const links = ["file:///C:/Books/My%20Plan.xlsx"];
    const data = `<row r="1"><c r="C1"><f>${written}</f><v>1</v></c></row>`;
    expect(sheetOf(data, { links })).toMatchObject([{ formula, value: 1 }]);
  });

  test("that cells share is shifted, whole columns and rows too, but not what is quoted", () => {
    const shared = 'SUM(A:A)+$A1+1:1+LEN("A1")+Rates!A$1';
    const cells = sheetOf(
      `<row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">${shared}</f></c><c r="D1"><f t="shared" si="0"/></c></row>` +
        '<row r="2"><c r="D2"><f t="shared" si="0"/></c></row>',
    );
    expect(cells.map(({ formula }) => formula)).toEqual([
      '=SUM(A:A)+$A1+1:1+LEN("A1")+Rates!A$1',
      '=SUM(B:B)+$A1+1:1+LEN("A1")+Rates!B$1',
      '=SUM(B:B)+$A2+2:2+LEN("A1")+Rates!B$1',
    ]);
  });

  test("tells whether it was entered for one value, for a range, or to spill", () => {
    const cells = sheetOf(
      '<row r="1"><c r="A1"><f>B1</f></c><c r="C1"><f t="array" ref="C1:C3">B1:B3</f></c>' +
        '<c r="D1" cm="1"><f t="array" ref="D1:D3">B1:B3</f></c></row>',
    );
    expect(cells.map(({ fills }) => fills)).toEqual([
      null,
      { kind: "array", address: "C1:C3" },
      { kind: "spill", address: "D1:D3" },
    ]);
  });
});

describe("A workbook of a file", () => {
  const file = readWorkbook(
    madeFile({
      workbook: 'date1904="1"',
      names:
        '<definedName name="Rate">A!$B$1</definedName>' +
        '<definedName name="Rate" localSheetId="1">0.5</definedName>' +
        '<definedName name="Total">SUM(Sales[Profit])</definedName>',
      links: ["Plan.xlsx"],
      sheets: [
        {
          name: "A",
          data: "",
          before: '<sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews>',
          after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        },
        { name: "it&apos;s [B]", data: "", attributes: 'state="hidden"' },
        {
          name: "C",
          data: "",
          attributes: 'state="veryHidden"',
          table:
            '<table id="1" displayName="Sales" ref="A1:B5" totalsRowCount="1"><tableColumns count="2">' +
            '<tableColumn id="1" name="Year"/><tableColumn id="2" name="Profit_x000a_USD"/></tableColumns></table>',
        },
      ],
      parts: {
        "xl/vbaProject.bin": "macros",
        "customXml/item1.xml": '<settings xmlns="urn:aifin:settings">{"mag":"Billions"}</settings>',
      },
    }),
  );

  test("has its sheets as they are shown", () => {
    expect(file.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["A", "visible"],
      ["it's [B]", "hidden"],
      ["C", "very-hidden"],
    ]);
    expect(file.sheets[0]).toMatchObject({ isRightToLeft: true, merges: ["A1:B2"] });
    expect(file.dateSystem).toBe(1904);
  });

  test("has names of its own and of sheets, and its tables", () => {
    expect(file.names).toEqual([
      { name: "Rate", sheet: null, formula: "=A!$B$1" },
      { name: "Rate", sheet: "it's [B]", formula: "=0.5" },
      { name: "Total", sheet: null, formula: "=SUM(Sales[Profit])" },
    ]);
    expect(file.sheets[2]?.tables).toEqual([
      {
        name: "Sales",
        address: "A1:B5",
        columns: ["Year", "Profit\nUSD"],
        titleRows: 1,
        totalRows: 1,
      },
    ]);
  });

  test("names what was left out, and has what AIFIN kept in it", () => {
    expect(file.leftOut).toEqual([
      { kind: "macros", count: 1, which: ["xl/vbaProject.bin"] },
      { kind: "external-links", count: 1, which: ["Plan.xlsx"] },
    ]);
    expect([...file.settings]).toEqual([["mag", "Billions"]]);
  });
});
