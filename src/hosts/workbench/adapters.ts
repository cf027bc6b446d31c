import {
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { BaseFunction, BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";
import { absoluteReference } from "../../core/workbook/places";
import { address } from "./addresses";
import { arrayValue, answerValue, thrownValue } from "./answers";
import {
  type CallArguments,
  callArguments,
  type DataTypesTaken,
  type FormulaValue,
} from "./callArguments";
import { type CustomFunction, CustomFunctionsError } from "./customFunctions";
import { type FunctionMetadata, type FunctionsMetadata, formulaName } from "./metadata";

/** A class that the engine calls, and the name by which formulas call it. */
export type Adapter = [new (name: string) => BaseFunction, string];

/**
 * The classes by which the engine calls the functions that `functions.js` associated. One that
 * functions.json names but that was not associated answers #NAME?, as in Excel.
 */
export function adapters(
  metadata: FunctionsMetadata,
  functions: ReadonlyMap<string, CustomFunction>,
  univer: Univer,
): Adapter[] {
  return metadata.functions.map((one) => [
    adapter(one, functions.get(one.id.toUpperCase()), metadata, univer),
    formulaName(one),
  ]);
}

function adapter(
  metadata: FunctionMetadata,
  run: CustomFunction | undefined,
  takes: DataTypesTaken,
  univer: Univer,
): Adapter[0] {
  return class extends BaseFunction {
    /** Ranges come as references, because cells keep what functions remarked about their values. */
    override needsReferenceObject = true;

    /** A text that looks like a date ("2024-06") stays a text, as in Excel. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    /** Throws nothing: an exception here would end the calculation of the whole workbook. */
    override calculate(...values: FormulaValue[]): BaseValueObject {
      try {
        if (!run) throw new CustomFunctionsError("#NAME?");
        const places = metadata.options?.requiresParameterAddresses
          ? values.map((value) => placeOf(value, univer))
          : [];
        return answers(callArguments(values, metadata, takes), metadata, run, places);
      } catch (thrown) {
        return thrownValue(thrown);
      }
    }
  };
}

/**
 * One call answers a value or rows; of several calls, each answer fills the one cell that it was
 * lifted for.
 */
function answers(
  lifted: readonly (readonly CallArguments[])[],
  metadata: FunctionMetadata,
  run: CustomFunction,
  places: readonly string[],
): BaseValueObject {
  const only = lifted.length === 1 && lifted[0]?.length === 1 ? lifted[0][0] : undefined;
  if (only) return answer(only, metadata, run, places);
  return arrayValue(
    lifted.map((row) => row.map((call) => firstCell(answer(call, metadata, run, places)))),
  );
}

function answer(
  call: CallArguments,
  { id }: FunctionMetadata,
  run: CustomFunction,
  parameterAddresses: readonly string[],
): BaseValueObject {
  if (call instanceof CustomFunctionsError) return thrownValue(call);
  try {
    return answerValue(run(...call, { functionName: id, parameterAddresses }));
  } catch (thrown) {
    return thrownValue(thrown);
  }
}

/** Where a reference stands, as Excel names it to a function; blank for a value that is none. */
function placeOf(value: FormulaValue, univer: Univer): string {
  if (!(value instanceof BaseReferenceObject)) return "";
  const book = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getUnit<Workbook>(value.getUnitId(), UniverInstanceType.UNIVER_SHEET);
  const sheet = book?.getSheetBySheetId(value.getSheetId())?.getName();
  if (sheet === undefined) return "";
  return absoluteReference({ sheet, address: address(value.getRangePosition()) });
}

function firstCell(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? (value.getArrayValue()[0]?.[0] ?? value) : value;
}
