/** Whether this is `npm run test:long`. */
export const isLong = "isLong" in globalThis;

/**
 * How many random cases are tried: all in `npm run test:long`, a part in `npm test`, where
 * everything else waits for them.
 * @param all  Cases of the long run.
 * @param part How much of them in the short one.
 */
export function runs(all: number, part = 1 / 4): number {
  return isLong ? all : Math.ceil(all * part);
}

/**
 * So many of some things or more, from all over them; each time another place of a step, so that
 * what takes turns has its turn.
 */
export function sample<T>(things: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.floor(things.length / most));
  return things.filter((_, at) => at % step === Math.floor(at / step) % step);
}

/** Some of all cases in `npm test`, all of them in `npm run test:long`. */
export function someOf<T>(cases: readonly T[], part = 1 / 4): readonly T[] {
  return isLong ? cases : sample(cases, runs(cases.length, part));
}
