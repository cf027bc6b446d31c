/**
 * What Excels do to the results of custom functions, as far as it is publicly known: each can be
 * switched, all others take answers as Microsoft 365 does.
 */
export interface Excel {
  /** The most bytes that a message may have: what is larger is refused whole, nothing is cut. */
  readonly mostBytes: number;
  /** Whether it takes objects as results: it has CustomFunctionsRuntime 1.4. */
  readonly takesDataTypes: boolean;
  /** Whether a blank cell arrives as 0, as in older builds for the desktop. */
  readonly isBlankZero: boolean;
}

export const MICROSOFT_365: Excel = {
  mostBytes: 5_000_000,
  takesDataTypes: true,
  isBlankZero: false,
};

/** What a script asks for the sets of an Excel; one of before 1.4 says that it has all others. */
export function requirementsOf({ takesDataTypes }: Excel): object {
  return {
    isSetSupported: (set: string, version = "1.1") =>
      takesDataTypes || set !== "CustomFunctionsRuntime" || Number(version) < 1.4,
  };
}

/** Whether a result holds something beside numbers, texts, booleans and errors. */
export function hasDataType(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasDataType);
  if (typeof value !== "object" || value === null) return false;
  return !("valueType" in value && value.valueType === "CustomFunctionError");
}

/** What the cells of a result show: null is 0. */
export function shownCells(value: unknown): unknown {
  return Array.isArray(value) ? value.map(shownCells) : (value ?? 0);
}
