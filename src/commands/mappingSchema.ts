import { Ajv } from "ajv";
import type { ImportMapping } from "../core/import/mapping";

const TEXT = { type: "string" } as const;
const CHOICE = {
  type: "object",
  properties: {
    id: TEXT,
    create: {
      type: "object",
      properties: { name: TEXT, unit: TEXT, periodType: TEXT, kind: TEXT },
      required: ["name"],
      additionalProperties: false,
    },
  },
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
} as const;
const VALUE_TEXTS = ["entity", "metric", "period", "scope", "unit", "priceYear"] as const;

/** What a kept mapping must be before it is believed. */
const SCHEMA = {
  type: "object",
  properties: {
    titleRows: { type: "array", items: { type: "integer", minimum: 1 }, minItems: 2, maxItems: 2 },
    columns: {
      type: "array",
      items: {
        type: "object",
        properties: {
          title: TEXT,
          use: {
            oneOf: [
              { properties: { as: { const: "ignored" } }, required: ["as"] },
              { properties: { as: { const: "field" }, field: TEXT }, required: ["as", "field"] },
              {
                properties: {
                  as: { const: "values" },
                  power: { type: "integer" },
                  ...Object.fromEntries(VALUE_TEXTS.map((name) => [name, TEXT])),
                },
                required: ["as", "power", ...VALUE_TEXTS],
              },
            ],
          },
        },
        required: ["title", "use"],
      },
    },
    constants: { type: "object", additionalProperties: TEXT },
    headings: { enum: ["entity", "metric", "none"] },
    decimal: { enum: [".", ","] },
    dates: { enum: ["none", "day-first", "month-first"] },
    days: { enum: ["day", "month", "quarter", "year"] },
    createEntities: { type: "boolean" },
    createMetrics: { type: "boolean" },
    entities: { type: "object", additionalProperties: CHOICE },
    metrics: { type: "object", additionalProperties: CHOICE },
  },
  additionalProperties: false,
} as const;

const ajv = new Ajv({ allErrors: true, strictTypes: false });
const validate = ajv.compile(SCHEMA);
const REQUIRED = Object.keys(SCHEMA.properties);

/** What a text says of a mapping; what it leaves out stays as suggested. */
export function readMapping(
  text: string,
  suggested: ImportMapping,
): { readonly mapping: ImportMapping } | { readonly problem: string } {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (failure) {
    return { problem: String(failure) };
  }
  if (!validate(read)) return { problem: ajv.errorsText(validate.errors, { dataVar: "mapping" }) };
  // The schema has just held it.
  const given = read as Partial<ImportMapping>;
  const constants = { ...suggested.constants, ...given.constants };
  return { mapping: { ...suggested, ...given, constants } };
}

/** The parts of a mapping, in the order in which they are written. */
export const MAPPING_PARTS: readonly string[] = REQUIRED;
