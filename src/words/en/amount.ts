/** How large amounts are said: every language by its own steps, the largest first. */
const steps: readonly (readonly [size: number, word: string])[] = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
];

export const amountEn = { steps };
