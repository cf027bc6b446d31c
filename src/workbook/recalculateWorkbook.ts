import { onePer } from "../core/library/onePer";
import type { Host, Unsubscribe } from "../hosts/host";
import { messageOf } from "./edit/messageOf";

/**
 * What became of a change: `unkept`, nothing has changed; `uncalculated`, it is kept, but the cells
 * still hold what they held.
 */
export type RecalculationOutcome =
  | { readonly state: "done" }
  | { readonly state: "unkept" | "uncalculated"; readonly message: string };

/**
 * Calculates the workbook again. What is asked for while it calculates is answered together by one
 * calculation after it.
 */
export function recalculateWorkbook(host: Host): Promise<RecalculationOutcome> {
  const of = calculationsIn(host);
  if (of.next) return of.next;
  const started = of.now ? of.now.then(() => calculation(host)) : calculation(host);
  if (of.now) of.next = started;
  else notifyAfter(host, started);
  return started;
}

/**
 * Calls the listener whenever the workbook was calculated again in this way. @returns how to stop.
 */
export function onRecalculated(host: Host, listener: () => void): Unsubscribe {
  const { listeners } = calculationsIn(host);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

interface Calculations {
  readonly listeners: Set<() => void>;
  now: Promise<RecalculationOutcome> | null;
  /** What was asked for since it began. */
  next: Promise<RecalculationOutcome> | null;
}

const calculationsIn = onePer((_: Host): Calculations => ({
  listeners: new Set(),
  now: null,
  next: null,
}));

function notifyAfter(host: Host, now: Promise<RecalculationOutcome> | null): void {
  const of = calculationsIn(host);
  of.now = now;
  of.next = null;
  void now?.then(() => notifyAfter(host, of.next));
}

async function calculation(host: Host): Promise<RecalculationOutcome> {
  try {
    await host.recalculate();
    for (const listener of calculationsIn(host).listeners) listener();
    return { state: "done" };
  } catch (failure) {
    return { state: "uncalculated", message: messageOf(failure) };
  }
}
