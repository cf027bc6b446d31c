import type {
  FormulaFollowing,
  Formulas,
  FunctionsLibrary,
} from "../../core/library/functionsLibrary";

/** What stands behind formulas, as soon as what follows them has come. */
export function laterFormulas(
  following: Promise<FormulaFollowing>,
  { explain, functions }: Pick<FunctionsLibrary, "explain" | "functions">,
): Formulas {
  const formulas = following.then(({ createFormulas }) => createFormulas(explain, functions));
  formulas.catch(() => undefined); // Who asks is told.
  return {
    readings: async (...asked) => (await formulas).readings(...asked),
    cellReading: async (...asked) => (await formulas).cellReading(...asked),
    lineage: async (...asked) => (await formulas).lineage(...asked),
  };
}
