import type { Descriptor, Field, Resource } from "../descriptor";

/**
 * The schema of the bundle's tables as packs keep it: ids with the name of their pack, units of
 * one's own, locators of any kind, and a limit to every text.
 */
export function packSchema({ resources, ...rest }: Descriptor): Descriptor {
  return { ...rest, resources: resources.map(packResource) };
}

function packResource({ name, schema }: Resource): Resource {
  const fields = schema.fields.map((field) => packField(name, field));
  const more = name === "facts" ? [REPLACES] : [];
  return { name, schema: { fields: [...fields, ...more] } };
}

const ID = "^([a-z0-9-]+:)?[a-z0-9]+([.+-][a-z0-9]+)*$";
const REPLACES: Field = { name: "replaces", type: "string", constraints: { pattern: ID } };

/** Columns that need not say anything in a pack. */
const MAY_BE_EMPTY = new Set(["definition", "definition_zh", "origin", "kind", "locator"]);
const LONGEST: Readonly<Record<string, number>> = {
  ...{ id: 120, name: 120, name_zh: 120, aliases: 600, ticker: 20, unit: 30 },
  ...{ printed: 40, locator: 80, title: 300, title_en: 300, publisher: 120, url: 1000 },
};
const LONGEST_TEXT = 2000;
/** Ours are slugs of one's own kind there. */
const PATTERNS: Readonly<Record<string, string>> = {
  ...{ id: ID, entity: ID, counterparty: ID, metric: ID, deal: ID, source: ID, parent: ID },
  ticker: "^[A-Z0-9.:-]{1,20}$",
  unit: "^(?=.{1,24}$)[\\p{L}\\p{N}%]+(?:[ .-][\\p{L}\\p{N}%]+)*(/[\\p{L}%][\\p{L}\\p{N}%]*)?$",
  url: "^https://[^\\s]+$",
};

function packField(table: string, field: Field): Field {
  const { name, constraints = {} } = field;
  const { enum: words, pattern, required = false, ...others } = constraints;
  const own = PATTERNS[name] ?? (table === "deals" && name === "kind" ? undefined : pattern);
  return {
    ...field,
    constraints: {
      ...others,
      ...(words && { enum: words }),
      ...(own !== undefined && { pattern: own }),
      required: required && !MAY_BE_EMPTY.has(name),
      maxLength: LONGEST[name] ?? LONGEST_TEXT,
    },
  };
}
