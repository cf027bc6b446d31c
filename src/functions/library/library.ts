import type { Dataset } from "../../core/facts/dataset";
import type { FormulaFollowing, FunctionsLibrary } from "../../core/library/functionsLibrary";
import { isPromise, type MaybePromise, type WorkbookReader } from "../../core/workbook/workbook";
import { Failure } from "../../core/words/failure";
import { createStore } from "../../core/library/store";
import { DEFAULT_SETTINGS, type WorkbookSettings } from "../../core/library/workbookSettings";
import { createAnswers } from "./answers";
import type { ExcelAnswer } from "./excelAnswer";
import { excelError } from "./error";
import { createDelivery } from "./delivery";
import { createTakesDataTypes } from "./dataTypes";
import { createExplain } from "./explain";
import { functions } from "./functions";
import type { Input, InputMatrix } from "../call/input";
import { createLanguage } from "./language";
import { createPatience, type Patience } from "./patience";
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
   * The workbook that the functions are called in; null where nobody set one, as on the help page.
   */
  readonly workbook: () => FollowedWorkbook | null;
  /**
   * Does something when the workbook's settings are known: at once on a page that expects none.
   * @throws {CustomFunctions.Error} `#N/A` when the workbook does not answer.
   */
  readonly whenReady: <T>(act: () => MaybePromise<T>) => MaybePromise<T>;
  /** What the workbook gives. @throws {CustomFunctions.Error} `#N/A` when it does not answer. */
  readonly wait: Patience["wait"];
}

/** A workbook with what follows its formulas. */
export interface FollowedWorkbook {
  readonly reader: WorkbookReader;
  readonly following: MaybePromise<FormulaFollowing>;
}

/**
 * The functions on one page. What is in force there stands here, and nowhere else.
 * @param expectsWorkbook Whether the page will tell the settings of a workbook.
 */
export function createLibrary(bundled: Dataset, expectsWorkbook = false): Library {
  const { state: dataset, subscribe, become } = createStore(bundled);
  let settings = DEFAULT_SETTINGS;
  let answers = createAnswers({ dataset: bundled, settings });
  let workbook: FollowedWorkbook | null = null;
  let replacements = 0;
  let version = versionOf(settings, replacements);
  /** Every version by which a cell was answered since the page was loaded. */
  const answeredBy = new Set<string>();
  const language = createLanguage();
  const patience = createPatience(() => excelError(UNANSWERED, language()));
  let isReady = !expectsWorkbook;
  let becomeReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (becomeReady = resolve));
  const takesDataTypes = createTakesDataTypes();
  const deliver = createDelivery();

  const loaded = (following: MaybePromise<FormulaFollowing>): typeof following => {
    if (!isPromise(following)) return following;
    const failure = (): unknown => excelError(NOT_LOADED, language());
    const coming = following.catch(() => {
      throw failure();
    });
    coming.catch(() => undefined); // Who waits for it is told.
    return coming;
  };
  const renew = (next: Dataset): boolean => {
    answers = createAnswers({ dataset: next, settings });
    version = versionOf(settings, replacements);
    return [...answeredBy].some((other) => other !== version);
  };
  const explain: FunctionsLibrary["explain"] = (id, args) =>
    createExplain(dataset(), settings)(id, args);
  return {
    dataset: { state: dataset, subscribe },
    answer: (record, args, isPreview = false) => {
      answeredBy.add(version);
      const ask = () => answers(record, args, language());
      if ("takesAnySize" in CustomFunctions) return ask().full;
      return deliver(ask, language(), isPreview || !takesDataTypes());
    },
    applySettings: (next) => {
      settings = { ...next };
      isReady = true;
      becomeReady();
      return renew(dataset());
    },
    replaceDataset: (next) => {
      replacements++;
      const wereAnswered = renew(next);
      become(next);
      return wereAnswered;
    },
    setWorkbook: (reader, following) => {
      workbook = { reader: renewingReader(reader, patience.renew), following: loaded(following) };
    },
    workbook: () => workbook,
    whenReady: (act) => {
      if (isReady) return act();
      const unreadableWorkbook = (error: unknown) => {
        answeredBy.add(UNREAD);
        throw error;
      };
      return patience.wait(ready).catch(unreadableWorkbook).then(act);
    },
    wait: patience.wait,
    explain,
    functions,
  };
}

/** The version of an answer that was given up before the settings were known. */
const UNREAD = "";

const UNANSWERED = new Failure("not-found", {
  en: "The workbook has not answered for 30 seconds. If a cell is being edited, finish with Enter or Esc; then calculate this cell again.",
  zh: "工作簿 30 秒内没有应答。如有单元格正在编辑，请按 Enter 或 Esc 结束编辑，然后重新计算此单元格。",
});

const NOT_LOADED = new Failure("not-found", {
  en: "A part of AIFIN could not be loaded: close and open the pane, then calculate this cell again.",
  zh: "AIFIN 的一部分未能载入：请关闭窗格后重新打开，再重新计算此单元格。",
});

/** The same workbook, which calls after each of its answers. */
function renewingReader(reader: WorkbookReader, renew: () => void): WorkbookReader {
  const answering =
    <A extends readonly unknown[], T>(ask: (...args: A) => MaybePromise<T>) =>
    (...args: A) => {
      const answer = ask(...args);
      if (isPromise(answer)) answer.then(renew, renew);
      return answer;
    };
  return {
    read: answering(reader.read),
    spillParent: answering(reader.spillParent),
    namedPlace: answering(reader.namedPlace),
    usedRange: answering(reader.usedRange),
    ...(reader.nameDefinitions && { nameDefinitions: answering(reader.nameDefinitions) }),
    ...(reader.tableShapes && { tableShapes: answering(reader.tableShapes) }),
    ...(reader.sheets && { sheets: answering(reader.sheets) }),
    ...(reader.spills && { spills: answering(reader.spills) }),
  };
}

/** Two sets of settings with the same values are the same. */
function versionOf(settings: WorkbookSettings, replacements: number): string {
  const { cards, asOf, mag, style, citationLanguage, packs } = settings;
  return JSON.stringify([replacements, cards, asOf, mag, style, citationLanguage, packs]);
}
