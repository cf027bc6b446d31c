import { isPromise, type MaybePromise } from "../../core/workbook/workbook";
import { type CalledFunctions, calledFunctions } from "../../formulas/calledFunctions";
import { lineages } from "../../formulas/lineages";
import type { ExcelAnswer } from "./excelAnswer";
import { functions } from "./functions";
import type { Input, InputMatrix } from "../call/input";
import type { Library } from "./library";
import type { FunctionRecord } from "../record/record";
import { type Addresses, tracedArguments } from "./tracedArguments";

/**
 * Tells Excel which code answers which function. On a page without Excel's runtime, such as the
 * help, nobody calls functions and there is nobody to tell: the page asks only for the records.
 */
export function register(library: Library): void {
  if (!("CustomFunctions" in globalThis)) return;
  const called = calledFunctions(library.explain, functions);
  for (const record of functions) {
    const isTraced = record.parameters.some(({ follows }) => follows);
    // Excel's invocation object comes last, behind one argument for every parameter.
    const answer = (...args: (Input | InputMatrix)[]) =>
      library.whenReady(() =>
        isTraced ? tracedAnswer(record, args, library, called) : library.answer(record, args),
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
  called: CalledFunctions,
): MaybePromise<ExcelAnswer> {
  const reader = library.workbook();
  const answer = (given: readonly (Input | InputMatrix)[]) => library.answer(record, given);
  if (!reader) return answer(args);
  // The last argument is Excel's invocation, which is no cell.
  const { parameterAddresses = [] } = (args[record.parameters.length] ?? {}) as Invocation;
  const traced = tracedArguments(record, args, parameterAddresses, reader, (places) =>
    lineages(places, called),
  );
  return isPromise(traced) ? library.wait(traced).then(answer) : answer(traced);
}

interface Invocation {
  readonly parameterAddresses?: Addresses;
}
