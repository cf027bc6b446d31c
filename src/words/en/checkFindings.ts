/** What a line of the check says with something found in it. */
export const checkFindingsEn = {
  shows: (value: string) => `The cell shows ${value}.`,
  differs: (at: string, shown: string, expected: string) =>
    `Row and column ${at} hold ${shown}, expected ${expected}.`,
  turkish: (language: string) =>
    `${language}: a Turkish Excel refuses formulas that AIFIN writes; type them by hand.`,
  calls: (count: string, seconds: number) => `${count} calls within ${seconds} seconds`,
  answered: (count: number, seconds: string) => `${count} answered after ${seconds} s.`,
  ofSet: (name: string, set: string) => `${name} (${set})`,
};
