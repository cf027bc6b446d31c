import type { FunctionHelp, ParameterHelp } from "../../core/library/functionHelp";
import type { Language } from "../../core/words/words";
import { dataset } from "../../data";
import { functions } from "../library/functions";
import { type Enums, enumsOf, type Offer } from "./enums";
import { readFunctionHelp } from "./readFunctionHelp";

/** functions.json as Excel reads it, in one language. Ids and names are the same in all of them. */
export interface Metadata {
  /** Cards and errors come in. Its fellow for errors alone beside it crashes Excel LTSC 2021. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  /** What Excel offers while an argument is typed. Older ones pass over it. */
  readonly enums: readonly EnumMetadata[];
}

export interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly EnumValue[];
}

export interface EnumValue {
  readonly name: string;
  readonly stringValue: string;
  readonly tooltip?: string;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Where Excel's help on the function leads. */
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  /** Excel then tells where the arguments stand. */
  readonly options?: { readonly requiresParameterAddresses: true };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
  /** Which of the enums it takes. */
  readonly customEnumId?: string;
}

/** @param site Where the site is served, https, without a slash at the end. */
export function metadata(language: Language, site: string): Metadata {
  const enums = enumsOf(functions, dataset);
  return {
    allowCustomDataForDataTypeAny: true,
    functions: readFunctionHelp().map((help) => functionMetadata(help, language, site, enums)),
    enums: [...enums.offers].map(([id, offers]) => ({
      id,
      type: "string",
      values: offers.map((offer) => enumValue(offer, language)),
    })),
  };
}

/** What Microsoft's schema takes for a name or a tooltip. */
const LONGEST_WORDS = 256;

function enumValue({ value, name, tooltip }: Offer, language: Language): EnumValue {
  return {
    name: name[language],
    stringValue: value,
    ...(tooltip && { tooltip: tooltip[language].slice(0, LONGEST_WORDS) }),
  };
}

/** Those that follow their arguments through the workbook, and must be told where these stand. */
const FOLLOWING = new Set(
  functions
    .filter(({ parameters }) => parameters.some(({ follows }) => follows))
    .map(({ id }) => id),
);

function functionMetadata(
  { id, summary, parameters }: FunctionHelp,
  language: Language,
  site: string,
  enums: Enums,
): FunctionMetadata {
  const record = functions.find((one) => one.id === id);
  const enumIds = record?.parameters.map((parameter) => enums.idFor(record, parameter)) ?? [];
  return {
    id,
    name: id,
    description: summary[language],
    helpUrl: helpUrl(id, language, site),
    parameters: parameters.map((parameter, at) =>
      parameterMetadata(parameter, language, enumIds[at]),
    ),
    result: { type: "any", dimensionality: "matrix" },
    ...(FOLLOWING.has(id) ? { options: { requiresParameterAddresses: true } } : {}),
  };
}

/**
 * The help page opened at a function. The default metadata serves every language but Chinese: there
 * the page asks the browser.
 */
function helpUrl(id: string, language: Language, site: string): string {
  return `${site}/functions.html${language === "zh" ? "?lang=zh" : ""}#${id}`;
}

function parameterMetadata(
  { name, words, optional }: ParameterHelp,
  language: Language,
  enumId: string | undefined,
): ParameterMetadata {
  return {
    name,
    description: words[language],
    type: "any",
    dimensionality: "matrix",
    ...(optional ? { optional } : {}),
    ...(enumId === undefined ? {} : { customEnumId: enumId }),
  };
}
