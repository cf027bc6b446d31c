/**
 * How many random cases are tried: all in `npm run test:long`, a quarter in `npm test`, where everything else waits for them.
 * @param all Cases of the long run.
 */
export function runs(all: number): number {
  return "isLong" in globalThis ? all : Math.ceil(all / 4);
}
