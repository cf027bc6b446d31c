/** For so long at most, a cell waits for a workbook that answers nothing. */
const LONGEST_MS = 30_000;

/** Waiting for a workbook, whose cells show `#BUSY!` meanwhile. */
export interface Patience {
  /**
   * What the work gives.
   * @throws when the workbook has answered nothing for half a minute, to whomever.
   */
  readonly wait: <T>(work: Promise<T>) => Promise<T>;
  /** The workbook has answered something. */
  readonly renew: () => void;
}

/** @param failure What a call that has waited too long is refused with. */
export function createPatience(failure: () => unknown): Patience {
  const waiting = new Set<(failure: unknown) => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const renew = () => {
    clearTimeout(timer);
    if (waiting.size > 0) timer = setTimeout(giveUp, LONGEST_MS);
  };
  const giveUp = () => {
    for (const reject of waiting) reject(failure());
    waiting.clear();
  };
  return {
    renew,
    wait: (work) =>
      new Promise((resolve, reject) => {
        waiting.add(reject);
        if (waiting.size === 1) renew();
        const end = () => {
          if (waiting.delete(reject)) renew();
        };
        work.finally(end).then(resolve, reject);
      }),
  };
}
