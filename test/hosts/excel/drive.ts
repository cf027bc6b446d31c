/** Time in tests of what waits: it goes on only when it is told to. */

/** To be called before what shall wait is begun. */
export function stopTime(): void {
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
}

export async function passes(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

/** Lets time pass until something has come to its end. @throws what that throws. */
export async function driven<T>(work: Promise<T>): Promise<T> {
  const isOver = ending(work);
  for (let ticks = 0; !isOver() && ticks < MOST_TICKS; ticks++) await passes(TICK_MS);
  if (!isOver()) throw new Error("It did not come to an end.");
  return work;
}

const TICK_MS = 100;
/** A quarter of an hour. */
const MOST_TICKS = 9_000;

/** Whether something has come to its end; it is never thrown what that ends with. */
export function ending(work: Promise<unknown>): () => boolean {
  let isOver = false;
  const over = () => (isOver = true);
  work.then(over, over);
  return () => isOver;
}
