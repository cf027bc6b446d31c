import type { FunctionHelp, ParameterHelp } from "../../core/library/functionHelp";
import type { Language } from "../../core/words/words";
import { functions } from "../library/functions";
import { functionHelp } from "./functionHelp";

/** functions.json as Excel reads it, in one language. Ids and names are the same in all of them. */
export interface Metadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
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
}

/** @param site Where the site is served, https, without a slash at the end. */
export function metadata(language: Language, site: string): Metadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functionHelp().map((help) => functionMetadata(help, language, site)),
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
): FunctionMetadata {
  return {
    id,
    name: id,
    description: summary[language],
    helpUrl: helpUrl(id, language, site),
    parameters: parameters.map((parameter) => parameterMetadata(parameter, language)),
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
): ParameterMetadata {
  return {
    name,
    description: words[language],
    type: "any",
    dimensionality: "matrix",
    ...(optional ? { optional } : {}),
  };
}
