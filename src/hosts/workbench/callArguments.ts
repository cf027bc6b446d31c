import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { type ErrorCode, CustomFunctionsError } from "./customFunctions";
import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "./metadata";
import { inPageLanguage } from "./language";
import { type Card, remark } from "./remark";

/**
 * What Excel would hand to a function for the values in a formula: one list of arguments a call.
 * There is one call, unless a parameter that takes a single cell was given several: then the call
 * is made for each of them, and the answers make a matrix. A row or column stretches over longer
 * ones; where a range is too short, #N/A stands in place of the call.
 * @throws {CustomFunctionsError} #VALUE! when the number of arguments does not fit; an error that
 *   the function does not take.
 */
export function callArguments(
  values: readonly FormulaValue[],
  metadata: FunctionMetadata,
  takes: DataTypesTaken,
): readonly (readonly CallArguments[])[] {
  checkCount(values.length, metadata);
  const args = values.map((value, index) => argument(value, parameterAt(metadata, index), takes));
  const lifted = args.filter(isLifted);
  if (lifted.length === 0) return [[call(args, metadata, 0, 0)]];
  const height = Math.max(1, ...lifted.map(({ rows }) => rows.length));
  const width = Math.max(1, ...lifted.map(({ rows }) => rows[0]?.length ?? 0));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => call(args, metadata, row, column)),
  );
}

/** A value that stands in a formula, or the cells that it refers to. */
export type FormulaValue = BaseValueObject | BaseReferenceObject;

/** Which values beyond plain ones parameters of type `any` take. */
export type DataTypesTaken = Pick<FunctionsMetadata, "allowCustomDataForDataTypeAny">;

/** The arguments of a call, or the error that stands in its place. */
export type CallArguments = readonly unknown[] | CustomFunctionsError;

/** One argument of a formula. */
interface Argument {
  readonly parameter: ParameterMetadata;
  readonly isOmitted: boolean;
  readonly rows: readonly (readonly ArgumentCell[])[];
}

/** A cell as Excel hands it to a function. */
type ArgumentCell = Plain | null | Card | ErrorArgument;

type Plain = number | string | boolean;

/** An error as Excel hands it to a parameter that takes errors. */
interface ErrorArgument {
  readonly type: "Error";
  readonly basicType: "Error";
  readonly basicValue: ErrorCode;
}

function checkCount(count: number, { parameters }: FunctionMetadata): void {
  const least = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const most = parameters.at(-1)?.repeating ? Infinity : parameters.length;
  if (count >= least && count <= most) return;
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  const expected = least === most ? String(most) : `${least} to ${most}`;
  throw new CustomFunctionsError(
    "#VALUE!",
    inPageLanguage(
      `Expected ${expected} arguments (${names}), got ${count}.`,
      `应有 ${expected} 个参数（${names}），实际为 ${count} 个。`,
    ),
  );
}

function parameterAt({ parameters }: FunctionMetadata, index: number): ParameterMetadata {
  const parameter = parameters[index] ?? parameters.at(-1);
  if (!parameter)
    throw new CustomFunctionsError(
      "#VALUE!",
      inPageLanguage("This function takes no arguments.", "此函数不接受参数。"),
    );
  return parameter;
}

function argument(
  value: FormulaValue,
  parameter: ParameterMetadata,
  takes: DataTypesTaken,
): Argument {
  if (!(value instanceof BaseReferenceObject) && (value.isLambda() || value.isCube()))
    throw new CustomFunctionsError(
      "#VALUE!",
      inPageLanguage("A LAMBDA is not a value.", "LAMBDA 不是值。"),
    );
  const rows = matrix(value).map((row) => row.map((cell) => argumentCell(cell, parameter, takes)));
  return { parameter, isOmitted: !(value instanceof BaseReferenceObject) && value.isNull(), rows };
}

/** A value, and what the function that gave it remarked about it. */
interface RemarkedValue {
  readonly value: Nullable<BaseValueObject>;
  readonly custom: unknown;
}

function matrix(value: FormulaValue): RemarkedValue[][] {
  if (value instanceof BaseReferenceObject) return referenceMatrix(value);
  if (!(value instanceof ArrayValueObject)) return [[withRemark(value)]];
  const rows = value.getArrayValue();
  return Array.from({ length: value.getRowCount() }, (_, row) =>
    Array.from({ length: value.getColumnCount() }, (_, column) => withRemark(rows[row]?.[column])),
  );
}

/** In cells, what was remarked stands beside the value. */
function referenceMatrix(reference: BaseReferenceObject): RemarkedValue[][] {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  if (startRow === endRow && startColumn === endColumn) return [[referredCell(reference)]];
  return matrix(reference.toArrayValueObject()).map((row, down) =>
    row.map(({ value }, right) => ({
      value,
      custom: value?.isNumber()
        ? reference.getCellData(startRow + down, startColumn + right)?.custom
        : undefined,
    })),
  );
}

/**
 * The one cell of a reference. The engine keeps an array for each range that it is asked for, which
 * is dear for a single cell.
 */
function referredCell(reference: BaseReferenceObject): RemarkedValue {
  const found: RemarkedValue[] = [];
  reference.iterator((value, row, column) => {
    const custom = value?.isNumber() ? reference.getCellData(row, column)?.custom : undefined;
    found.push({ value, custom });
  });
  return found[0] ?? { value: null, custom: undefined };
}

function withRemark(value: Nullable<BaseValueObject>): RemarkedValue {
  return { value, custom: value?.getCustomData() };
}

function argumentCell(
  { value, custom }: RemarkedValue,
  parameter: ParameterMetadata,
  takes: DataTypesTaken,
): ArgumentCell {
  if (value === null || value === undefined || value.isNull()) return null;
  const isAny = parameter.type === "any";
  if (!value.isError()) {
    const { card } = isAny && takes.allowCustomDataForDataTypeAny ? remark(custom) : {};
    const plain = value.getValue();
    return card?.basicValue === plain ? card : convertedCell(plain, parameter);
  }
  const basicValue = value.getValue() as ErrorCode; // The value of an error is its code.
  if (!isAny || !takes.allowCustomDataForDataTypeAny) throw new CustomFunctionsError(basicValue);
  return { type: "Error", basicType: "Error", basicValue };
}

/** Excel converts between numbers, texts and booleans where a parameter names its type. */
function convertedCell(cell: Plain, { name, type }: ParameterMetadata): Plain {
  if (type === "string")
    return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  if (type !== "number" || typeof cell === "number") return cell;
  const number = typeof cell === "string" && cell.trim() === "" ? NaN : Number(cell);
  if (Number.isNaN(number))
    throw new CustomFunctionsError(
      "#VALUE!",
      inPageLanguage(`${name} must be a number.`, `${name} 必须是数值。`),
    );
  return number;
}

function call(
  args: readonly Argument[],
  { parameters }: FunctionMetadata,
  row: number,
  column: number,
): CallArguments {
  const given = args.map((arg) => {
    if (arg.isOmitted) return null;
    return isMatrix(arg.parameter) ? arg.rows : liftedCell(arg, row, column);
  });
  if (given.includes(undefined)) return new CustomFunctionsError("#N/A");
  return parameters.map(({ repeating }, index) =>
    repeating ? given.slice(index) : (given[index] ?? null),
  );
}

/** @returns undefined where a shorter range has no cell. */
function liftedCell({ rows }: Argument, row: number, column: number): ArgumentCell | undefined {
  const line = rows.length === 1 ? rows[0] : rows[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

function isLifted({ parameter, rows }: Argument): boolean {
  return !isMatrix(parameter) && (rows.length !== 1 || rows[0]?.length !== 1);
}

function isMatrix({ dimensionality }: ParameterMetadata): boolean {
  return dimensionality === "matrix";
}
