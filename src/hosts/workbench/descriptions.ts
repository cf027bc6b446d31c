import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo, type IFunctionParam } from "@univerjs/engine-formula";
import { type FunctionsMetadata, type ParameterMetadata, formulaName } from "./metadata";

/**
 * What completion and parameter help of the sheet say about the functions, in the language of the
 * metadata.
 */
export function descriptions({ functions }: FunctionsMetadata): IFunctionInfo[] {
  return functions.map((metadata) => ({
    functionName: formulaName(metadata),
    functionType: FunctionType.User,
    description: metadata.description,
    abstract: metadata.description,
    functionParameter: metadata.parameters.map(parameterHelp),
  }));
}

function parameterHelp({
  name,
  description,
  optional,
  repeating,
}: ParameterMetadata): IFunctionParam {
  const flag = (is = false) => (is ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    name,
    detail: description ?? "",
    example: "",
    require: flag(!optional),
    repeat: flag(repeating),
  };
}
