import { Failure } from "../../core/words/failure";
import type { Language } from "../../core/words/words";
import type { MaybePromise } from "../../core/workbook/workbook";
import { utf8Length } from "./bytes";
import { excelError } from "./error";
import type { ExcelAnswer } from "./excelAnswer";
import type { AnswerForms, AnswerForm, SizedAnswer } from "./forms";

/**
 * Hands an answer over as there is room for it. @throws {CustomFunctions.Error} what asking for it
 * throws, or that it is too large for any room.
 */
export type Deliver = (
  ask: () => AnswerForms,
  language: Language,
  isBare: boolean,
) => MaybePromise<ExcelAnswer>;

/**
 * Excel takes 5 MB of answers at once and refuses more, again and again: all cells then stay
 * `#BUSY!`. Microsoft's runtime gathers the answers of its functions and delivers what it has when
 * Excel has taken the last delivery, at most every half second. So the answers of one delivery are
 * counted: they are given in full while there is room, then with short cards, then bare, and what
 * finds no room at all waits for the next one.
 *
 * Nothing tells a function that a delivery has left. But it leaves as JSON, which asks a value that
 * has `toJSON` for what to write: the first answer of each delivery has it.
 */
export function createDelivery(): Deliver {
  let used = 0;
  let isAnnounced = false;
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const begin = () => {
    clearTimeout(timer);
    const turn = waiting;
    used = 0;
    isAnnounced = false;
    waiting = [];
    for (const go of turn) go();
  };
  const nextDelivery = () =>
    new Promise<void>((resolve) => {
      if (waiting.length === 0) timer = setTimeout(begin, LONGEST_DELIVERY_MS);
      waiting.push(resolve);
    });
  const place = (outcome: Outcome, language: Language, steps: Steps): MaybePromise<ExcelAnswer> => {
    const found = fittingForm(outcome, used, steps, language);
    if (found === null) return nextDelivery().then(() => place(outcome, language, steps));
    used += found.bytes + ENVELOPE;
    if ("error" in found) throw found.error;
    if (isAnnounced) return found.rows;
    isAnnounced = true;
    return withDeliveryNotice(found.rows, begin);
  };
  return (ask, language, isBare) => place(outcomeOf(ask), language, isBare ? BARE : STEPS);
}

/** Up to how many bytes of a delivery answers are given in a form, in bytes of JSON in UTF-8. */
const STEPS = [
  ["full", 2_200_000],
  ["short", 3_800_000],
  ["bare", 4_000_000],
  ["least", 4_000_000],
] as const satisfies Steps;

/** The same in an Excel that takes no objects. */
const BARE = [["bare", 4_000_000]] as const satisfies Steps;

type Steps = readonly (readonly [form: AnswerForm, room: number])[];

const MOST_BYTES = 4_000_000;

/** What the runtime writes around an answer: the number of the call, whether it went well. */
const ENVELOPE = 30;

/**
 * How long the runtime waits at most for Excel to take a delivery before it makes the next. So long
 * waits what nothing announces: more errors at once than there is room for, and no answer.
 */
const LONGEST_DELIVERY_MS = 15_000;

type Outcome = { readonly forms: AnswerForms } | SizedError;

/** An error of a call as a whole, and what its words take. */
interface SizedError {
  readonly error: unknown;
  readonly bytes: number;
}

function outcomeOf(ask: () => AnswerForms): Outcome {
  try {
    return { forms: ask() };
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    return { error, bytes: utf8Length(error.message ?? "") };
  }
}

/**
 * What of a call's outcome there is room for, an error for an answer that no delivery has room for;
 * null where there is none now.
 */
function fittingForm(
  outcome: Outcome,
  used: number,
  steps: Steps,
  language: Language,
): SizedError | SizedAnswer | null {
  if ("error" in outcome) return used + outcome.bytes <= MOST_BYTES ? outcome : null;
  const { sized } = outcome.forms;
  // What has room in a delivery of its own, with the words of its errors, waits for that.
  const fitsAlone = sized("bare").bytes <= MOST_BYTES;
  for (const [form, room] of steps) {
    if (form === "least" && fitsAlone) break;
    if (used + sized(form).bytes <= room) return sized(form);
  }
  const least = sized(steps.at(-1)?.[0] ?? "bare");
  if (least.bytes <= MOST_BYTES) return null;
  return { error: excelError(tooLarge(least.bytes), language), bytes: 0 };
}

function tooLarge(bytes: number): Failure {
  const size = (bytes / 1e6).toFixed(1);
  return new Failure("bad-input", {
    en: `This table takes ${size} MB, Excel 4 at once: divide its companies, metrics or periods between two formulas.`,
    zh: `此表格有 ${size} MB，Excel 一次只收 4 MB：请将公司、指标或期间分到两个公式中。`,
  });
}

/** The same rows, which say when they are written as JSON. */
function withDeliveryNotice(rows: ExcelAnswer, onDelivery: () => void): ExcelAnswer {
  const toJSON = () => {
    onDelivery();
    return rows;
  };
  return Object.defineProperty([...rows], "toJSON", { value: toJSON });
}
