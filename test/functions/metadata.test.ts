import Ajv from "ajv";
import { metadata } from "../../src/functions/metadata";
import { functions } from "../../src/functions/functions";
import teams from "@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json";

/** Microsoft's current rules for functions.json; the schema it publishes for the file itself is from 2019 and refuses valid files. */
const ajv = new Ajv({ strict: false, validateFormats: false });
const isCustomFunctions = ajv.compile({
  $ref: "#/definitions/extensionCustomFunctions",
  definitions: teams.definitions,
});

describe.each(["en", "zh"] as const)("functions.json in %s", (language) => {
  const { allowErrorForDataTypeAny, ...rest } = metadata(language);

  test("keeps Microsoft's schema, but for the one member that only its documentation has", () => {
    expect(allowErrorForDataTypeAny).toBe(true);
    isCustomFunctions(rest);
    expect(isCustomFunctions.errors).toBeNull();
  });

  test("describes every function and every parameter, within the lengths that Excel draws", () => {
    for (const { description, parameters } of rest.functions) {
      expect(description.length).toBeLessThanOrEqual(200);
      for (const parameter of parameters) expect(parameter.description).not.toBe("");
    }
  });
});

test("both languages have the same functions and parameters; only descriptions differ", () => {
  const bare = (language: "en" | "zh") =>
    metadata(language).functions.map(({ id, name, parameters, result }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ description, ...rest }) => rest),
    }));
  expect(bare("zh")).toEqual(bare("en"));
});

test("the functions that there are", () => {
  expect(functions.map(({ id }) => id).join(" ")).toMatchInlineSnapshot(
    `"GET ARR REVENUE VALUATION FUNDING COMPUTE SPEND BURN CASH USERS MARKETSHARE PRICE MARGIN HISTORY GRID FACTS LATEST CLAIMS AGREE SPREAD VINTAGES FORECASTS SOURCE SOURCES DATASET FACTID LOOKFOR ENTITIES METRICS PERIODS COVERAGE DEFINE MSSHARE RUNRATE MULTIPLE YOY CAGR RUNWAY PERGW"`,
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
