import { readFileSync } from "node:fs";
import { functions } from "../../src/functions/library/functions";
import { functionNames, macroNames } from "./builtInNames";
import { type Ground, languagesOf, objections, repeated } from "./nameObjections";

/** The catalogue as designed: an id cannot change once it is out, so it is held before its function is there. */
const catalogue = `
  GET ARR REVENUE VALUATION FUNDING COMPUTE SPEND BURN CASH USERS MARKETSHARE PRICE MARGIN
  HISTORY GRID FACTS LATEST
  SOURCE CITE BIBLIOGRAPHY SOURCES FACTID TRACE DATASET
  CLAIMS AGREE SPREAD VINTAGES FORECASTS
  ENTITIES METRICS PERIODS DEFINE COVERAGE LOOKFOR DEALS DEALTERMS
  MSSHARE PROFITSHARE WATERFALL TRANCHE REVSHARE SOFTBANK WARRANT COMMITMENT EQUITYSHARE POSTMONEY
  RUNRATE MULTIPLE YOY CAGR RUNWAY PERGW
`.match(/\S+/g);

const ids = [...new Set([...functions.map(({ id }) => id), ...(catalogue ?? [])])];
const [, namespace = ""] =
  /id="Functions.Namespace" DefaultValue="(\w+)"/.exec(readFileSync("manifest.xml", "utf8")) ?? [];

/** Ids that are a function of Excel's own when they stand alone, and why that does no harm. */
const sharedWithExcel = {
  PRICE: {
    languages: ["english"],
    why: "Excel's PRICE is a bond's; ours is always written with its namespace, and Excel has no function with that.",
  },
};

test("the namespace of the manifest is a good name itself", () => {
  expect(objections(namespace)).toEqual([]);
  expect(languagesOf(namespace)).toEqual([]);
});

test.each(ids)("%s is admitted by Excel, alone and with its namespace", (id) => {
  expect(objections(id)).toEqual([]);
  expect(objections(`${namespace}.${id}`)).toEqual([]);
  expect(languagesOf(`${namespace}.${id}`)).toEqual([]);
});

test("no two ids are the same but for case", () => {
  expect(repeated(functions.map(({ id }) => id))).toEqual([]);
  expect(repeated(ids)).toEqual([]);
  expect(repeated(["ARR", "YOY", "arr", "YOY"])).toEqual(["arr", "YOY"]);
});

test("only the ids known to be so are functions of Excel's own, in any language", () => {
  const shared = ids.filter((id) => languagesOf(id).length > 0);
  expect(Object.fromEntries(shared.map((id) => [id, languagesOf(id)]))).toEqual(
    Object.fromEntries(
      Object.entries(sharedWithExcel).map(([id, { languages }]) => [id, languages]),
    ),
  );
});

test.each<[name: string, grounds: Ground[]]>([
  ["", ["syntax"]],
  ["YO", ["syntax", "row and column"]],
  ["A-B", ["syntax"]],
  ["RUN RATE", ["syntax"]],
  ["1YEAR", ["syntax"]],
  [".GET", ["syntax"]],
  ["_GET", ["syntax"]],
  ["arr", ["syntax"]],
  ["GETÄ", ["syntax"]],
  ["GET\n", ["syntax"]],
  [`A${"B".repeat(64)}`, ["syntax"]],
  ["ARR25", ["cell address"]],
  ["ARR025", ["cell address"]],
  ["H100", ["cell address", "row and column"]],
  ["XFD1048576", ["cell address"]],
  ["arr25", ["syntax", "cell address"]],
  ["R", ["syntax", "row and column"]],
  ["C", ["syntax", "row and column"]],
  ["RC", ["syntax", "row and column"]],
  ["R1C1", ["row and column"]],
  ["R1C", ["row and column"]],
  ["Z1S1", ["row and column"]],
  ["TRUE", ["logical value"]],
  ["FALSE", ["logical value"]],
  ["ABSREF", ["macro name"]],
  ["GET.CELL", ["macro name"]],
  ["ACTIVE.CELL", ["macro name"]],
  ["SUMMARY.INFO", ["macro name"]],
  ["NOTE", ["macro name"]],
  ["SHARE", ["macro name"]],
])("%j is refused", (name, grounds) => {
  expect(objections(name)).toEqual(grounds);
});

/** Excel's limits of 16,384 columns and 1,048,576 rows are Microsoft's "Excel specifications and limits". */
test.each(["XFE1", "XFD1048577", "ARR0", "ARRR25", "PERGW1", "GET.CELLS", "R1C1X", "TRUER"])(
  "%s, next to what is refused, is admitted",
  (name) => {
    expect(objections(name)).toEqual([]);
  },
);

/** As in Microsoft's help of each language. */
test.each([
  ["SUM", ["english"]],
  ["sum", ["english"]],
  ["GROUPBY", ["english"]],
  ["SUMME", ["german"]],
  ["SVERWEIS", ["german"]],
  ["RECHERCHEV", ["french"]],
  ["BUSCARV", ["spanish"]],
  ["CERCA.VERT", ["italian"]],
  ["VERT.ZOEKEN", ["dutch"]],
  ["PROCV", ["brazilian", "portuguese"]],
  ["WYSZUKAJ.PIONOWO", ["polish"]],
  ["LETARAD", ["swedish"]],
  ["LOPSLAG", ["danish"]],
  ["FINN.RAD", ["norwegian"]],
  ["PHAKU", ["finnish"]],
  ["TOPLA", ["turkish"]],
  ["SVYHLEDAT", ["czech"]],
  ["FKERES", ["hungarian"]],
  ["KURS", ["danish", "german"]],
  ["ARRAY", []],
])("Excel's own %s is known in %j", (name, languages) => {
  expect(languagesOf(name)).toEqual(languages);
});

test("the English list has every function that Microsoft declares for workbook.functions", () => {
  const declarations = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const [, declared = ""] = declarations.split("    class Functions extends");
  const [members = ""] = declared.split("\n    }");
  const names = [...members.matchAll(/^ {8}(\w+)\(/gm)].map(([, member = ""]) =>
    member.toUpperCase().replaceAll("_", "."),
  );
  const missing = [...new Set(names)].filter((name) => !languagesOf(name).includes("english"));
  expect(names.length).toBeGreaterThan(300);
  expect(missing).toEqual(["TOJSON"]); // A method of every object of Office, not a function of a sheet.
});

test("the lists hold names that an id could be, and no language repeats the English", () => {
  const english = functionNames.get("english") ?? new Set();
  for (const [language, names] of [...functionNames, ["macros", macroNames] as const]) {
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Z0-9._]*$/);
    if (language !== "english") expect([...names].filter((name) => english.has(name))).toEqual([]);
  }
});
