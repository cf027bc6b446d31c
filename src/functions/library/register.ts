import type { Addresses, FormulaFollowing } from "../../core/library/functionsLibrary";
import { isPromise, type MaybePromise } from "../../core/workbook/workbook";
import type { ExcelAnswer } from "./excelAnswer";
import { functions } from "./functions";
import type { Input, InputMatrix } from "../call/input";
import type { Library } from "./library";
import type { FunctionRecord } from "../record/record";

/**
 * Tells Excel which code answers which function. On a page without Excel's runtime, such as the
 * help, nobody calls functions and there is nobody to tell: the page asks only for the records.
 */
export function register(library: Library): void {
  if (!("CustomFunctions" in globalThis)) return;
  for (const record of functions) {
    const isTraced = record.parameters.some(({ follows }) => follows);
    const answer = (...args: (Input | InputMatrix)[]) =>
      library.whenReady(() =>
        isTraced
          ? tracedAnswer(record, args, library)
          : library.answer(record, args, invocationOf(record, args).isInValuePreview),
      );
    CustomFunctions.associate(record.id, answer);
  }
}

/**
 * Excel's workbook is read with promises, the workbench's at once; what needs no reading is
 * answered at once in both.
 */
function tracedAnswer(
  record: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  library: Library,
): MaybePromise<ExcelAnswer> {
  const workbook = library.workbook();
  const { parameterAddresses = [], isInValuePreview } = invocationOf(record, args);
  const answer = (given: readonly (Input | InputMatrix)[]) =>
    library.answer(record, given, isInValuePreview);
  if (!workbook || isInValuePreview) return answer(args);
  const { reader, following } = workbook;
  const trace = ({ tracedArguments }: FormulaFollowing) =>
    tracedArguments(record, args, parameterAddresses, reader, library);
  const traced = isPromise(following) ? following.then(trace) : trace(following);
  return isPromise(traced) ? library.wait(traced).then(answer) : answer(traced);
}

interface Invocation {
  readonly parameterAddresses?: Addresses;
  /** Whether Excel shows the value of a part of a formula while somebody writes it. */
  readonly isInValuePreview?: boolean;
}

/** Excel's word about a call comes last, behind one argument for every parameter. */
function invocationOf(
  { parameters }: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
): Invocation {
  // It is no cell.
  return (args[parameters.length] ?? {}) as Invocation;
}
