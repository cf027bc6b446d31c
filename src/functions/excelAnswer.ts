import type { Dataset } from "../core/dataset";
import type { Scalar } from "../core/explanation";
import { Failure } from "../core/failure";
import type { Language } from "../core/words";
import { asOfSaid } from "./asOfSaid";
import { answerCall } from "./broadcast";
import { card, type NumberCard } from "./card";
import { excelError } from "./error";
import type { Input, InputMatrix } from "./kinds/input";
import type { AnswerCell, AnswerTable, FunctionRecord } from "./record";
import { settingInForce } from "./settingsInForce";

/** What a custom function may return for a cell. */
export type ExcelCell = Scalar | NumberCard | FormattedNumber | CustomFunctions.Error;

/** A number that is drawn in a format without carrying a card. */
export interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicType: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** Above this many cells an answer comes without cards: Excel takes some 5 MB at once. */
const MOST_CARDS = 2_000;

/**
 * Answers a call as Excel wants it: rows of cells, numbers with their cards, an error of one cell in its place.
 * @param language Asked only where words are needed.
 * @throws {CustomFunctions.Error} when the call as a whole fails.
 */
export function excelAnswer(
  record: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  dataset: Dataset,
  language: () => Language,
): readonly (readonly ExcelCell[])[] {
  try {
    const answer = asOfSaid(answerCall(record, args, dataset), record, args, dataset);
    const only = onlyCell(answer);
    if (only) return [[excelCell(only, true, dataset, language)]];
    const isSmall = answer.length * (answer[0]?.length ?? 0) <= MOST_CARDS;
    return answer.map((row) => row.map((cell) => excelCell(cell, isSmall, dataset, language)));
  } catch (failure) {
    throw failure instanceof Failure ? excelError(failure, language()) : failure;
  }
}

/** The cell of most answers. */
function onlyCell(answer: AnswerTable): AnswerCell | Failure | undefined {
  return answer.length === 1 && answer[0]?.length === 1 ? answer[0][0] : undefined;
}

function excelCell(
  cell: AnswerCell | Failure,
  mayCarryCards: boolean,
  dataset: Dataset,
  language: () => Language,
): ExcelCell {
  if (cell instanceof Failure) return excelError(cell, language());
  const { value, card: words } = cell;
  if (words === undefined || typeof value !== "number") return plainCell(cell);
  if (!words.isAskedFor && !settingInForce("cards")) return value;
  // A number that no figure of the dataset stands behind has nothing to prove: its formula says it all.
  if (cell.evidence.length === 0) return plainCell(cell);
  return mayCarryCards ? cardOf(cell, value, words, dataset, language()) : plainCell(cell);
}

/** A cell that answers again carries the card that was made for it: ten thousand cells that ask one thing share one. */
function cardOf(
  cell: AnswerCell,
  value: number,
  words: NonNullable<AnswerCell["card"]>,
  dataset: Dataset,
  language: Language,
): NumberCard {
  const found = CARDS[language].get(cell);
  if (found) return found;
  const made = card({ ...cell, value, card: words }, dataset, language);
  CARDS[language].set(cell, made);
  return made;
}

const CARDS: Readonly<Record<Language, WeakMap<AnswerCell, NumberCard>>> = {
  en: new WeakMap(),
  zh: new WeakMap(),
};

function plainCell({ value, format }: AnswerCell): ExcelCell {
  if (typeof value !== "number" || format === undefined) return value;
  return { type: "FormattedNumber", basicType: "Double", basicValue: value, numberFormat: format };
}
