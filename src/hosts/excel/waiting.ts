import type { Unsubscribe, WaitingState, WaitingReason } from "../host";
import { addressWith, unknownIn } from "./unknownChange";
import { CELL_EDIT, ExcelRefusal, excelFailure } from "./excelFailure";
import { inOfficeLanguage } from "./language";

/** A conversation that is not answered is looked after this often. */
export const TICK_MS = 900;
/** After this time the person hears that a change is not answered. */
const SLOW_MS = 10_000;
/** After this time a reading is given up, so that others are held. */
const PASSED_MS = 60_000;
/** After this time a change hardly comes to an end. */
const LOST_MS = 300_000;

let reason: WaitingReason | null = null;
const listeners = new Set<() => void>();

/** What the pane says while Excel does not answer. */
export const waiting: WaitingState = {
  reason: () => reason,
  subscribe: (listener): Unsubscribe => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  changing: () => changing,
  restart: () => location.replace(addressWith(changing, location.href)),
  unknown: () => unknownIn(location.href),
};

/** More than a person reads in a line. */
const MOST_NAMED = 12;

/** What the change is about that is being made. */
let changing: readonly string[] = [];

function setReason(next: WaitingReason | null): void {
  if (next === reason) return;
  reason = next;
  for (const listener of listeners) listener();
}

/** Says why the conversation that is being held is not answered; null while none is. */
let onSilence: (() => void) | null = null;
let isEditing = false;
/** Whether Excel has not answered yet whether a cell is being edited. */
let isAsking = false;

/**
 * Looks after a conversation until it is answered: tells the pane what keeps it. A reading that
 * Excel leaves without an answer for a minute is given up. A change never is, because Excel may
 * make it still. The time that a person takes to edit a cell does not count.
 * @param about The ranges and sheets that a change is about.
 */
export async function watchConversation<T>(
  isChange: boolean,
  about: readonly string[],
  conversation: Promise<T>,
): Promise<T> {
  if (isChange) changing = about.length > MOST_NAMED ? [...about.slice(0, MOST_NAMED), "…"] : about;
  let silentMs = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const givenUp = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (!isEditing) silentMs += TICK_MS;
      onSilence?.();
      if (!isChange && silentMs > PASSED_MS) reject(unansweredFailure());
      pingExcel();
    }, TICK_MS);
  });
  onSilence = () =>
    setReason(isEditing ? "editing" : isChange ? reasonOfChange(silentMs) : reasonOfSilence());
  try {
    return await Promise.race([conversation, givenUp]);
  } finally {
    clearInterval(timer);
    onSilence = null;
    isEditing = false;
    setReason(null);
  }
}

function reasonOfChange(silentMs: number): WaitingReason | null {
  if (silentMs > LOST_MS) return "lost";
  return silentMs > SLOW_MS ? "changing" : reasonOfSilence();
}

function reasonOfSilence(): WaitingReason | null {
  return isAsking ? "silent" : null;
}

/**
 * Asks whether a cell is being edited, beside all conversations. Excel refuses this at once then,
 * where it keeps those that wait for the end of the edit.
 */
function pingExcel(): void {
  if (isAsking) return;
  isAsking = true;
  const setAnswered = (is: boolean) => {
    isAsking = false;
    isEditing = is && onSilence !== null;
    onSilence?.();
  };
  Excel.run(async (context) => {
    context.application.load("calculationMode");
    await context.sync();
  }).then(
    () => setAnswered(false),
    (error: unknown) => setAnswered(isCellEdit(excelFailure(error))),
  );
}

/** Excel has refused a conversation because of the edit: says so and waits a moment. */
export async function waitWhileEditing(): Promise<void> {
  isEditing = true;
  onSilence?.();
  await new Promise((resolve) => setTimeout(resolve, TICK_MS));
}

export function isCellEdit(failure: unknown): boolean {
  return failure instanceof ExcelRefusal && failure.code === CELL_EDIT;
}

function unansweredFailure(): ExcelRefusal {
  const en =
    "Excel has not answered for a minute. If a cell is being edited, finish with Enter or Esc, then try again.";
  return new ExcelRefusal(
    "Unanswered",
    inOfficeLanguage(
      en,
      "Excel 一分钟内没有应答。如有单元格正在编辑，请按 Enter 或 Esc 结束编辑，然后重试。",
    ),
  );
}
