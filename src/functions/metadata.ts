import type { Language } from "../core/words";
import { functions } from "./functions";
import type { FunctionRecord, Parameter } from "./record";

/** functions.json as Excel reads it, in one language. Ids and names are the same in all of them. */
export interface Metadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

export function metadata(language: Language): Metadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map((record) => functionMetadata(record, language)),
  };
}

function functionMetadata(
  { id, summary, parameters }: FunctionRecord,
  language: Language,
): FunctionMetadata {
  return {
    id,
    name: id,
    description: summary[language],
    parameters: parameters.map((parameter) => parameterMetadata(parameter, language)),
    result: { type: "any", dimensionality: "matrix" },
  };
}

function parameterMetadata(
  { name, words, optional }: Parameter<unknown>,
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
