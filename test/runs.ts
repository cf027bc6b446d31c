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
