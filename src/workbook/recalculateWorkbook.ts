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
  const known = CALCULATIONS.get(host);
  if (known?.next) return known.next;
  const started = known ? known.now.then(() => calculation(host)) : calculation(host);
  if (known) known.next = started;
  else notifyAfter(host, started);
  return started;
}

/**
 * Calls the listener whenever the workbook was calculated again in this way. @returns how to stop.
 */
export function onRecalculated(host: Host, listener: () => void): Unsubscribe {
  const listeners = LISTENERS.get(host) ?? new Set();
  LISTENERS.set(host, listeners.add(listener));
  return () => listeners.delete(listener);
}

const LISTENERS = new WeakMap<Host, Set<() => void>>();

interface Calculations {
  readonly now: Promise<RecalculationOutcome>;
  next: Promise<RecalculationOutcome> | null;
}

const CALCULATIONS = new WeakMap<Host, Calculations>();

function notifyAfter(host: Host, now: Promise<RecalculationOutcome>): void {
  const calculations: Calculations = { now, next: null };
  CALCULATIONS.set(host, calculations);
  void now.then(() => {
    if (calculations.next) notifyAfter(host, calculations.next);
    else CALCULATIONS.delete(host);
  });
}

async function calculation(host: Host): Promise<RecalculationOutcome> {
  try {
    await host.recalculate();
    for (const listener of LISTENERS.get(host) ?? []) listener();
    return { state: "done" };
  } catch (failure) {
    return { state: "uncalculated", message: messageOf(failure) };
  }
}
