import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { CustomFunctionsError } from "./customFunctions";
import { inPageLanguage } from "./language";
import type { Card, Remark } from "./remark";

/**
 * The engine's value for what a function answered, as Excel would take it: a card is its basic
 * value in its number format, rows spill, `CustomFunctions.Error` in a row is the error of that
 * cell. In rows, what is no value is a blank cell; alone, it is an error. Rows of one cell are that
 * cell, as in Excel; the engine's arrays are dear.
 */
export function answerValue(answer: unknown): BaseValueObject {
  if (!Array.isArray(answer))
    return (
      cellValue(answer) ??
      errorValue("#VALUE!", inPageLanguage("The function gave no value.", "函数没有给出值。"))
    );
  const rows = answer.map((row: unknown) =>
    Array.isArray(row) ? row.map(blankOr) : [blankOr(row)],
  );
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only ?? arrayValue(rows);
}

/**
 * The engine's value for an exception: Excel shows a plain error as #VALUE! without its message.
 */
export function thrownValue(thrown: unknown): BaseValueObject {
  return thrown instanceof CustomFunctionsError ? customError(thrown) : errorValue("#VALUE!", "");
}

/** Rows of values; shorter rows end in blanks. */
export function arrayValue(rows: readonly (readonly BaseValueObject[])[]): BaseValueObject {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (columnCount === 0)
    return errorValue(
      "#CALC!",
      inPageLanguage("The function gave no cells.", "函数没有给出单元格。"),
    );
  const calculateValueList = rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) => row[column] ?? NullValueObject.create()),
  );
  const place = { unitId: "", sheetId: "", row: -1, column: -1 };
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: rows.length,
    columnCount,
    ...place,
  });
}

function blankOr(cell: unknown): BaseValueObject {
  const isNumberless = typeof cell === "number" && !Number.isFinite(cell);
  return (isNumberless ? null : cellValue(cell)) ?? NullValueObject.create();
}

/** @returns null for what cannot stand in a cell. */
function cellValue(cell: unknown): BaseValueObject | null {
  if (cell === null) return NullValueObject.create();
  if (typeof cell === "string") return StringValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  if (typeof cell === "number") return numberValue(cell, "");
  if (cell instanceof CustomFunctionsError) return customError(cell);
  return typeof cell === "object" && "basicValue" in cell ? cardValue(cell) : null;
}

function cardValue(card: Card): BaseValueObject | null {
  const { basicValue, numberFormat } = card;
  const remarked: Remark = "properties" in card ? { card } : {};
  if (typeof basicValue === "object") return null;
  if (typeof basicValue !== "number") return cellValue(basicValue);
  return numberValue(
    basicValue,
    typeof numberFormat === "string" ? numberFormat : "",
  ).withCustomData(remarked);
}

function numberValue(value: number, pattern: string): BaseValueObject {
  if (!Number.isFinite(value)) return errorValue("#NUM!", "");
  return NumberValueObject.create(value, pattern);
}

function customError({ code, message }: CustomFunctionsError): BaseValueObject {
  return errorValue(code, message);
}

function errorValue(code: string, message: string): BaseValueObject {
  const type = ERROR_TYPES.get(code) ?? ErrorType.VALUE;
  const remarked: Remark = message === "" ? {} : { message };
  return ErrorValueObject.create(type, message).withCustomData(remarked);
}

const ERROR_TYPES: ReadonlyMap<string, ErrorType> = new Map(
  [...ERROR_TYPE_SET].map((type) => [type, type]),
);
