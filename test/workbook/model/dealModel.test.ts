import { checkRangeName } from "../../../src/hosts/rangeName";
import { dealModel } from "../../../src/workbook/model/dealModel";
import { drawnRanges, writesOf } from "../../../src/workbook/model/drawing";
import type { ModelSheet } from "../../../src/workbook/model/modelSheet";
import type { ModelStyle } from "../../../src/workbook/model/modelStyles";

const INPUTS: readonly ModelStyle[] = ["firstYear", "inputAmount", "inputShare", "inputText"];

/** The cells of an address, `A1` or `A1:B2`, as they would be named one by one. */
function cellsOf(address: string): readonly string[] {
  const [from = "", to = from] = address.split(":");
  const [[left, top], [right, bottom]] = [from, to].map((cell) => [
    cell.charCodeAt(0),
    Number(cell.slice(1)),
  ]) as [[number, number], [number, number]];
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from(
      { length: right - left + 1 },
      (_, column) => `${String.fromCharCode(left + column)}${top + row}`,
    ),
  ).flat();
}

/** The addresses of the cells of some styles. */
function drawnAs(sheet: ModelSheet, styles: readonly ModelStyle[]): readonly string[] {
  return drawnRanges(sheet)
    .filter(({ style }) => styles.includes(style))
    .flatMap(({ address }) => cellsOf(address));
}

describe.each(["en", "zh"] as const)("the worked model in %s", (language) => {
  const model = dealModel(language, [], []);

  test("has every input cell in a named range", () => {
    for (const sheet of model) {
      const named = Object.values(sheet.names).flatMap(cellsOf);
      expect(drawnAs(sheet, INPUTS).filter((cell) => !named.includes(cell))).toEqual([]);
    }
  });

  test("has no typed number but its inputs", () => {
    for (const sheet of model) {
      const inputs = drawnAs(sheet, INPUTS);
      writesOf(sheet).rows.forEach((row, at) =>
        row.forEach((value, column) => {
          const address = `${String.fromCharCode(65 + column)}${at + 1}`;
          if (typeof value === "number") expect(inputs).toContain(address);
        }),
      );
    }
  });

  test("gives its names to what they say", () => {
    const [inputs] = model;
    const rows = inputs ? writesOf(inputs).rows : [];
    const at = (name: string) =>
      cellsOf(inputs?.names[name] ?? "").map(
        (cell) => rows[Number(cell.slice(1)) - 1]?.[cell.charCodeAt(0) - 65],
      );
    expect(at("Cap_middle")).toEqual([80]);
    expect(at("Losses")).toEqual(["carry"]);
    expect(at("Profit_middle")).toHaveLength(11);
    expect(at("Profit_paths")).toEqual([
      ...at("Profit_cautious"),
      ...at("Profit_middle"),
      ...at("Profit_high"),
    ]);
    expect(at("Options_low")).toEqual([
      ...["Mag", "Billions", "CapOn", "=Cap_counts", "First", "=First_investors"],
      ...["Losses", "=Losses", "Cap", "=Cap_low", "Series", "rows"],
    ]);
    expect(at("Options_tiers").slice(-4)).toEqual(["Out", "table", "Lang", language]);
    expect(at("AMD_shares")).toEqual([1_600_000_000]);
    expect(at("Restructuring_chance")).toEqual([0.7]);
  });

  test("uses every one of its names, and only names that it has", () => {
    const names = model.flatMap((sheet) => Object.keys(sheet.names));
    const formulas = model
      .flatMap((sheet) => writesOf(sheet).rows.flat())
      .filter((value) => typeof value === "string" && value.startsWith("="))
      .join("\n");
    const used = new Set(formulas.match(/\b[A-Z][A-Za-z]*_[a-z_]+\b|\bYears\b|\bLosses\b/g));
    expect([...used].filter((name) => !names.includes(name))).toEqual([]);
    const unused = names.filter((name) => !used.has(name));
    // The years beside them count on from these cells.
    expect(unused).toEqual(["First_year", "Sales_first_year"]);
  });

  test("has names that Excel allows", () => {
    for (const name of model.flatMap((sheet) => Object.keys(sheet.names)))
      expect(() => checkRangeName(name, [], (en) => en)).not.toThrow();
  });
});

test("a second model stands beside the first, its formulas on its own names", () => {
  const first = dealModel("en", ["Model"], []);
  const names = first.flatMap((sheet) => Object.keys(sheet.names));
  const second = dealModel(
    "en",
    first.map(({ name }) => name.toUpperCase()),
    names.map((name) => name.toLowerCase()),
  );
  expect(second.map(({ name }) => name)).toEqual(first.map(({ name }) => `${name} 2`));
  expect(second.flatMap((sheet) => Object.keys(sheet.names))).toEqual(
    names.map((name) => `${name}_2`),
  );
  expect(JSON.stringify(second)).toContain("=AIFIN.MSSHARE(Profit_paths_2,,Options_low_2)");
  expect(JSON.stringify(second)).not.toMatch(/Profit_paths,/);
});

test("cells of one style that stand together are drawn at once", () => {
  const ranges = drawnRanges({
    rows: [
      [
        { write: 1, style: "amount" },
        { write: 2, style: "amount" },
        { write: "", style: "label" },
      ],
      [
        { write: 1, style: "amount" },
        { write: 2, style: "amount" },
      ],
      [null, { write: 2, style: "amount" }],
      [
        { write: 1, style: "amount" },
        { write: 2, style: "amount" },
      ],
    ],
  });
  expect(ranges.map(({ address }) => address)).toEqual(
    ["A1:B2", "B3:B3", "A4:B4"].sort((a, b) => a.localeCompare(b)),
  );
});
