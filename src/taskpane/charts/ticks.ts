/**
 * Round numbers from 0 to the first one at or above `most`, at distances of 1, 2, 2.5 or 5 times a power of ten.
 * @param most  Above 0.
 * @param steps How many distances there are at most.
 * @returns For 34.6 in 4 steps: 0, 10, 20, 30, 40.
 */
export function ticks(most: number, steps: number): readonly number[] {
  const least = most / steps;
  const power = 10 ** Math.floor(Math.log10(least));
  const distance = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= least) ?? most;
  return Array.from({ length: Math.ceil(most / distance) + 1 }, (_, step) => step * distance);
}
