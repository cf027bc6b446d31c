import type { Univer } from "@univerjs/core";
import {
  FormulaCalculationSessionService,
  type IFormulaCalculationSessionState,
} from "@univerjs/sheets-formula";
import {
  distinctUntilChanged,
  filter,
  firstValueFrom,
  from,
  map,
  race,
  skip,
  timeout,
  timer,
} from "rxjs";
import { HostFailure, type Unsubscribe } from "../host";
import { inPageLanguage } from "./language";

/**
 * Resolves when the calculation that follows a change has ended and its values stand in the cells.
 * To be asked for right after the change: every change of cells is followed by one calculation,
 * which starts a moment later.
 */
export async function whenCalculated(univer: Univer): Promise<void> {
  const { state, state$ } = session(univer);
  const tooLate = () => {
    throw new HostFailure(
      inPageLanguage(
        "The workbook is still calculating after a minute.",
        "工作簿计算了一分钟仍未结束。",
      ),
    );
  };
  const ended = state$.pipe(filter((next) => next.id > state.id && isEnded(next)));
  await firstValueFrom(ended.pipe(timeout({ first: MINUTE_MS, with: tooLate })));
}

/**
 * Resolves when the calculation of what was changed before has ended, also of what the engine has
 * not yet begun to calculate; after five seconds at the latest. Listeners to calculations have
 * heard of it then.
 */
export async function whenSettled(univer: Univer): Promise<void> {
  const ended = session(univer).waitForLatestApplied(undefined, BEGUN_MS);
  await firstValueFrom(race(from(ended), timer(LONGEST_WAIT_MS)));
}

/**
 * The engine begins to calculate 100 ms after the last change; a timer that was set later and runs
 * longer ends after that.
 */
const BEGUN_MS = 150;
const LONGEST_WAIT_MS = 5000;

/**
 * Calls the listener after each calculation, and so once after each change of cells. @returns how
 * to stop.
 */
export function onCalculated(univer: Univer, listener: () => void): Unsubscribe {
  const { state, state$ } = session(univer);
  const ends = state$.pipe(
    filter(isEnded),
    map(({ id }) => id),
    distinctUntilChanged(),
    skip(isEnded(state) ? 1 : 0),
  );
  const subscription = ends.subscribe(() => listener());
  return () => subscription.unsubscribe();
}

const MINUTE_MS = 60_000;

function session(univer: Univer): FormulaCalculationSessionService {
  return univer.__getInjector().get(FormulaCalculationSessionService);
}

/** A calculation that was stopped has not ended: another follows in its place. */
function isEnded({
  started,
  stopped,
  resultApplied,
  completed,
  resultEmitted,
}: IFormulaCalculationSessionState): boolean {
  return started && !stopped && resultApplied && (completed || resultEmitted);
}
