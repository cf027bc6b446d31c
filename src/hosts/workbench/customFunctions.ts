/**
 * Stands in for Microsoft's custom functions runtime: what `functions.js` finds as the global
 * `CustomFunctions`. Names, codes and the shape of an error are those of the runtime in Excel, so
 * that the same file runs in both.
 */
export function customFunctionsRuntime(): CustomFunctionsRuntime {
  const functions = new Map<string, CustomFunction>();
  return {
    associate: (id, run) => void functions.set(id.toUpperCase(), run),
    Error: CustomFunctionsError,
    ErrorCode: ERROR_CODES,
    takesAnySize: true,
    functions,
  };
}

export interface CustomFunctionsRuntime {
  readonly associate: (id: string, run: CustomFunction) => void;
  readonly Error: typeof CustomFunctionsError;
  readonly ErrorCode: typeof ERROR_CODES;
  /** No message carries the answers to the cells, which Excel would refuse when it is too large. */
  readonly takesAnySize: true;
  /** What was associated, by id in upper case. */
  readonly functions: ReadonlyMap<string, CustomFunction>;
}

/** A worksheet function: its arguments as Excel gives them, then the invocation. */
export type CustomFunction = (...args: readonly unknown[]) => unknown;

/** The codes that a function may answer with or be given. */
const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

export type ErrorCode = (typeof ERROR_CODES)[keyof typeof ERROR_CODES];

/** An error that a function throws, or puts into one cell of a matrix. */
export class CustomFunctionsError extends Error {
  readonly type = "Error";
  readonly basicType = "Error";
  readonly basicValue: ErrorCode;

  constructor(
    readonly code: ErrorCode = "#VALUE!",
    message = "",
  ) {
    super(message);
    this.basicValue = code;
  }
}
