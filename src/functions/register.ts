import { isToCome, type Soon } from "../core/workbook";
import type { ExcelAnswer } from "./excelAnswer";
import { type Addresses, followedArguments } from "./followedArguments";
import { lineage } from "./formulas/lineage";
import { functions } from "./functions";
import type { Input, InputMatrix } from "./kinds/input";
import type { Library } from "./library";
import type { FunctionRecord } from "./record";

/**
 * Tells Excel which code answers which function. On a page without Excel's runtime, such as the help, nobody calls functions and there
 * is nobody to tell: the page asks only for the records.
 */
export function register(library: Library): void {
  if (!("CustomFunctions" in globalThis)) return;
  for (const record of functions)
    CustomFunctions.associate(
      record.id,
      record.parameters.some(({ follows }) => follows)
        ? (...args: (Input | InputMatrix)[]) => followingAnswer(record, args, library)
        : // Excel's invocation object comes last, behind one argument for every parameter: here it is not looked at.
          (...args: (Input | InputMatrix)[]) => library.answer(record, args),
    );
}

/** Excel's workbook is read with promises, the workbench's at once; what needs no reading is answered at once in both. */
function followingAnswer(
  record: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  { answer: answerCell, workbook, explain }: Library,
): Soon<ExcelAnswer> {
  const reader = workbook();
  const answer = (given: readonly (Input | InputMatrix)[]) => answerCell(record, given);
  if (!reader) return answer(args);
  // The last argument is Excel's invocation, which is no cell.
  const { parameterAddresses = [] } = (args[record.parameters.length] ?? {}) as Invocation;
  const followed = followedArguments(record, args, parameterAddresses, reader, (place, book) =>
    lineage(place, book, explain),
  );
  return isToCome(followed) ? followed.then(answer) : answer(followed);
}

interface Invocation {
  readonly parameterAddresses?: Addresses;
}
