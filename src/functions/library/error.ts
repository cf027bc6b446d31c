import type { Failure, FailureCode } from "../../core/words/failure";
import type { Language } from "../../core/words/words";

/** Excel's codes as a cell shows them. */
export type ExcelCode = "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!";

/** The one translation of failures: what the cell shows. */
export function excelCode(code: FailureCode): ExcelCode {
  switch (code) {
    case "bad-input":
      return "#VALUE!";
    case "not-found":
      return "#N/A";
    case "out-of-range":
      return "#NUM!";
    case "division-by-zero":
      return "#DIV/0!";
  }
}

/** A failure as Excel's error. Excel keeps the text of #VALUE! and #N/A and drops the others'. */
export function excelError(failure: Failure, language: Language): CustomFunctions.Error {
  const { invalidValue, notAvailable, invalidNumber, divisionByZero } = CustomFunctions.ErrorCode;
  const codes: Readonly<Record<ExcelCode, CustomFunctions.ErrorCode>> = {
    "#VALUE!": invalidValue,
    "#N/A": notAvailable,
    "#NUM!": invalidNumber,
    "#DIV/0!": divisionByZero,
  };
  return new CustomFunctions.Error(codes[excelCode(failure.code)], failure.words[language]);
}
