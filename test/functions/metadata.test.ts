import { existsSync, readFileSync } from "node:fs";
import Ajv from "ajv";
import { type Metadata, metadata } from "../../src/functions/help/metadata";
import { functionHelp } from "../../src/data/functionHelp";
import { functions } from "../../src/functions/library/functions";
import { functionNamed } from "../../src/taskpane/parts/formulas/functionGroups";
import teams from "@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json";

/** Where the site stands, in these tests. */
const SITE = "https://example.org/aifin";

/**
 * Microsoft's current rules for functions.json; the schema it publishes for the file itself is from
 * 2019 and refuses valid files.
 */
const ajv = new Ajv({ strict: false, validateFormats: false });
const isCustomFunctions = ajv.compile({
  $ref: "#/definitions/extensionCustomFunctions",
  definitions: teams.definitions,
});

describe.each(["en", "zh"] as const)("functions.json in %s", (language) => {
  const file = metadata(language, SITE);

  test("keeps Microsoft's schema", () => {
    isCustomFunctions(file);
    expect(isCustomFunctions.errors).toBeNull();
  });

  test("describes every function and every parameter, within the lengths that Excel draws", () => {
    for (const { description, parameters } of file.functions) {
      expect(description.length).toBeLessThanOrEqual(200);
      for (const parameter of parameters) expect(parameter.description).not.toBe("");
    }
  });
});

test.each(["functions.json", "functions.zh-CN.json"])(
  "both allowErrorForDataTypeAny and allowCustomDataForDataTypeAny crash Excel LTSC 2021: the built %s sets the second alone",
  (name) => {
    const built: unknown = JSON.parse(readFileSync(`dist/${name}`, "utf8"));
    expect(built).toMatchObject({ allowCustomDataForDataTypeAny: true });
    expect(built).not.toHaveProperty("allowErrorForDataTypeAny");
  },
);

describe("Excel's help on a function", () => {
  test.each([
    ["en", "https://example.org/aifin/functions.html#ARR"],
    ["zh", "https://example.org/aifin/functions.html?lang=zh#ARR"],
  ] as const)("in %s is its place on the help page: %s", (language, url) => {
    const arr = metadata(language, SITE).functions.find(({ id }) => id === "ARR");
    expect(arr?.helpUrl).toBe(url);
  });

  test.each([
    ["functions.json", ""],
    ["functions.zh-CN.json", "?lang=zh"],
  ])("in the built %s is on an https site, a place for every function", (file, search) => {
    // Our own build wrote it.
    const built = JSON.parse(readFileSync(`dist/${file}`, "utf8")) as Metadata;
    const addresses = built.functions.map(({ helpUrl }) => new URL(helpUrl));
    expect(addresses.map(({ protocol }) => protocol)).toEqual(addresses.map(() => "https:"));
    for (const { pathname, search: request } of addresses)
      expect([existsSync(`dist${pathname}`), request]).toEqual([true, search]);
    const named = addresses.map(({ hash }) => functionNamed(functionHelp, hash.slice(1))?.id);
    expect(named).toEqual(built.functions.map(({ id }) => id));
    expect(new Set(named).size).toBe(functions.length);
  });
});

test("the built functions.js answers without the texts of the help", () => {
  const script = readFileSync("dist/functions.js", "utf8");
  const carried = functionHelp.filter(
    ({ use }) => script.includes(use.en) || script.includes(use.zh),
  );
  expect(carried.map(({ id }) => id)).toEqual([]);
});

test("both languages have the same functions and parameters; only descriptions differ", () => {
  const bare = (language: "en" | "zh") =>
    metadata(language, SITE).functions.map(({ id, name, parameters, result }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ description, ...rest }) => rest),
    }));
  expect(bare("zh")).toEqual(bare("en"));
});

test("the functions that there are", () => {
  expect(functions.map(({ id }) => id).join(" ")).toMatchInlineSnapshot(
    `"GET ARR REVENUE VALUATION FUNDING COMPUTE SPEND BURN CASH USERS MARKETSHARE PRICE MARGIN HISTORY GRID FACTS LATEST CLAIMS AGREE SPREAD VINTAGES FORECASTS SOURCE CITE BIBLIOGRAPHY TRACE SOURCES DATASET FACTID LOOKFOR ENTITIES METRICS PERIODS COVERAGE DEFINE MSSHARE PROFITSHARE WATERFALL TRANCHE REVSHARE SOFTBANK WARRANT COMMITMENT EQUITYSHARE POSTMONEY DEALS DEALTERMS RUNRATE MULTIPLE YOY CAGR RUNWAY PERGW"`,
  );
});

test("optional parameters come last, entity, metric, period, as-of, options in this order", () => {
  const order = ["entity", "entities", "metric", "metrics", "period", "periods", "asof", "options"];
  for (const { parameters } of functions) {
    const optional = parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort());
    const places = parameters.map(({ name }) => order.indexOf(name)).filter((place) => place >= 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});
