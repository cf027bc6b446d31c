/** Whether a formula calls AIFIN, by a look at its letters outside of texts. */
export function usesAifin(formula: string): boolean {
  return /AIFIN[._]/i.test(formula) && /AIFIN[._]/i.test(formula.replace(/"(?:[^"]|"")*"/g, ""));
}
