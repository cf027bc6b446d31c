import type { Dataset } from "../../core/facts/dataset";
import type { FunctionsLibrary } from "../../core/library/functionsLibrary";
import type { MaybePromise, WorkbookReader } from "../../core/workbook/workbook";
import { DEFAULT_SETTINGS, type WorkbookSettings } from "../../core/library/workbookSettings";
import { createFormulas } from "../../formulas/createFormulas";
import { createAnswers } from "./answers";
import type { ExcelAnswer } from "./excelAnswer";
import { createDelivery } from "./delivery";
import { createTakesDataTypes } from "./dataTypes";
import { createExplain } from "./explain";
import { functions } from "./functions";
import type { Input, InputMatrix } from "../call/input";
import { createLanguage } from "./language";
import type { FunctionRecord } from "../record/record";

/** What a page asks of the functions. */
export interface Library extends FunctionsLibrary {
  /**
   * Answers a call of a cell, at once where there is room for it.
   * @param isPreview Whether nothing but the value is looked at, while a formula is being written.
   * @throws {CustomFunctions.Error} when the call as a whole fails.
   */
  readonly answer: (
    record: FunctionRecord,
    args: readonly (Input | InputMatrix)[],
    isPreview?: boolean,
  ) => MaybePromise<ExcelAnswer>;
  /**
   * Makes the functions answer from another dataset, from the next calculation on.
   * @returns Whether cells were answered before, so that the workbook is to be calculated again.
   */
  readonly replaceDataset: (dataset: Dataset) => boolean;
  /**
   * The workbook that the functions are called in; null where nobody set one, as on the help page.
   */
  readonly workbook: () => WorkbookReader | null;
}

/** The functions on one page. What is in force there stands here, and nowhere else. */
export function createLibrary(bundled: Dataset): Library {
  let dataset = bundled;
  let settings = DEFAULT_SETTINGS;
  let answers = createAnswers({ dataset, settings });
  let workbook: WorkbookReader | null = null;
  let replacements = 0;
  let version = versionOf(settings, replacements);
  /** Every version by which a cell was answered since the page was loaded. */
  const answeredBy = new Set<string>();
  const language = createLanguage();
  const takesDataTypes = createTakesDataTypes();
  const deliver = createDelivery();

  const renew = (): boolean => {
    answers = createAnswers({ dataset, settings });
    version = versionOf(settings, replacements);
    return [...answeredBy].some((other) => other !== version);
  };
  const explain: FunctionsLibrary["explain"] = (id, args) =>
    createExplain(dataset, settings)(id, args);
  return {
    answer: (record, args, isPreview = false) => {
      answeredBy.add(version);
      const ask = () => answers(record, args, language());
      if ("takesAnySize" in CustomFunctions) return ask().full;
      return deliver(ask, language(), isPreview || !takesDataTypes());
    },
    applySettings: (next) => {
      settings = { ...next };
      return renew();
    },
    replaceDataset: (next) => {
      dataset = next;
      replacements++;
      return renew();
    },
    setWorkbook: (reader) => {
      workbook = reader;
    },
    workbook: () => workbook,
    explain,
    formulas: createFormulas(explain, functions),
  };
}

/** Two sets of settings with the same values are the same. */
function versionOf(settings: WorkbookSettings, replacements: number): string {
  const { cards, asOf, mag, style, citationLanguage } = settings;
  return JSON.stringify([replacements, cards, asOf, mag, style, citationLanguage]);
}
