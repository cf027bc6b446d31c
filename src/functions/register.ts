import type { Dataset } from "../core/dataset";
import type { Explain } from "../core/explanation";
import type { Language } from "../core/words";
import { isPromise, type MaybePromise } from "../core/workbook";
import { type CalledFunctions, calledFunctions } from "../formulas/calledFunctions";
import { lineages } from "../formulas/lineages";
import { currentWorkbook } from "./currentWorkbook";
import { excelAnswer, type ExcelCell } from "./excelAnswer";
import { functions } from "./functions";
import type { Input, InputMatrix } from "./kinds/input";
import type { FunctionRecord } from "./record";
import { type Addresses, tracedArguments } from "./tracedArguments";

/**
 * Tells Excel which code answers which function. On a page without Excel's runtime, such as the
 * help, nobody calls functions and there is nobody to tell: the page asks only for the records.
 */
export function register(dataset: Dataset, explain: Explain): void {
  if (!("CustomFunctions" in globalThis)) return;
  const called = calledFunctions(explain, functions);
  for (const record of functions)
    CustomFunctions.associate(
      record.id,
      record.parameters.some(({ follows }) => follows)
        ? (...args: (Input | InputMatrix)[]) => tracedAnswer(record, args, dataset, called)
        : // Excel's invocation object comes last, behind one argument for every parameter: here it is not looked at.
          (...args: (Input | InputMatrix)[]) => excelAnswer(record, args, dataset, language),
    );
}

/**
 * Excel's workbook is read with promises, the workbench's at once; what needs no reading is
 * answered at once in both.
 */
function tracedAnswer(
  record: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  dataset: Dataset,
  called: CalledFunctions,
): MaybePromise<readonly (readonly ExcelCell[])[]> {
  const reader = currentWorkbook();
  const answer = (given: readonly (Input | InputMatrix)[]) =>
    excelAnswer(record, given, dataset, language);
  if (!reader) return answer(args);
  // The last argument is Excel's invocation, which is no cell.
  const { parameterAddresses = [] } = (args[record.parameters.length] ?? {}) as Invocation;
  const traced = tracedArguments(record, args, parameterAddresses, reader, (places) =>
    lineages(places, called),
  );
  return isPromise(traced) ? traced.then(answer) : answer(traced);
}

interface Invocation {
  readonly parameterAddresses?: Addresses;
}

/**
 * The language of the program around the sheet. Office is not ready when this script is read, so it
 * is asked once in each batch of calls.
 */
function language(): Language {
  if (asked === null) {
    asked = shownLanguage();
    void Promise.resolve().then(() => (asked = null));
  }
  return asked;
}

let asked: Language | null = null;

function shownLanguage(): Language {
  // Neither stands in every host: the command line has no page, the workbench no Office.
  const { Office, document } = globalThis as Partial<typeof globalThis>;
  const context = Office?.context as Partial<Office.Context> | undefined;
  const shown = context?.displayLanguage ?? document?.documentElement.lang ?? "";
  return shown.toLowerCase().startsWith("zh") ? "zh" : "en";
}
