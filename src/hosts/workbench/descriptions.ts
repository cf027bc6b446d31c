import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo, type IFunctionParam } from "@univerjs/engine-formula";
import { type FunctionsMetadata, type ParameterMetadata, formulaName } from "./metadata";

/**
 * What completion and parameter help of the sheet say about the functions, in the language of the
 * metadata. What Excel would offer for an argument stands in its help, and the first of it in the
 * example.
 */
export function descriptions({ functions, enums = [] }: FunctionsMetadata): IFunctionInfo[] {
  const offers = new Map(enums.map(({ id, values }) => [id, values] as const));
  return functions.map((metadata) => ({
    functionName: formulaName(metadata),
    functionType: FunctionType.User,
    description: metadata.description,
    abstract: metadata.description,
    functionParameter: metadata.parameters.map((parameter) =>
      parameterHelp(
        parameter,
        (offers.get(parameter.customEnumId ?? "") ?? []).map(({ stringValue }) => stringValue),
      ),
    ),
  }));
}

/** How many values of a long list stand in the help. */
const OFFERS_SHOWN = 12;

function parameterHelp(
  { name, description = "", optional, repeating }: ParameterMetadata,
  offers: readonly string[],
): IFunctionParam {
  const shown = offers.slice(0, OFFERS_SHOWN).join(", ");
  const rest = offers.length > OFFERS_SHOWN ? " …" : "";
  const flag = (is = false) => (is ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    name,
    detail: shown === "" ? description : `${description} [${shown}${rest}]`,
    example: offers[0] !== undefined && !optional ? `"${offers[0]}"` : "",
    require: flag(!optional),
    repeat: flag(repeating),
  };
}
