import type { Formulas } from "../../core/library/functionsLibrary";
import type { OwnCall } from "../../core/evidence/lineage";
import type { WorkbookReader } from "../../core/workbook/workbook";
import type { CellValue } from "../../hosts/host";
import { factsOf } from "./factsOfFormula";
import { areSameValues, type FrozenCell } from "./frozenCell";

/** What a frozen formula would answer from the data of today. */
export type Today =
  | { readonly kind: "same" }
  /** Its values, by rows, and what they rest on. */
  | {
      readonly kind: "differs";
      readonly values: readonly (readonly CellValue[])[];
      readonly factIds: readonly string[];
    }
  /** The formula goes on to reckon, which only the program can: its calls rest on the same facts as then, or on others. */
  | { readonly kind: "same-facts" }
  | { readonly kind: "other-facts"; readonly factIds: readonly string[] }
  | { readonly kind: "unknown" };

/**
 * @param formula With its references moved along.
 * @param sheet   Where its cell is now.
 */
export async function today(
  frozen: FrozenCell,
  formula: string,
  sheet: string,
  formulas: Formulas,
  reader: WorkbookReader,
): Promise<Today> {
  const calls = await formulas.readings(formula, sheet, reader);
  const [outer] = calls ?? [];
  if (!calls || !outer || calls.some(({ explanation }) => explanation === null))
    return { kind: "unknown" };
  const factIds = factsOf(calls).map(({ id }) => id);
  if (isWhole(outer, formula)) {
    const values = outer.explanation?.rows ?? [];
    return areSameValues(values, frozen.values)
      ? { kind: "same" }
      : { kind: "differs", values, factIds };
  }
  return isSameSet(factIds, frozen.factIds)
    ? { kind: "same-facts" }
    : { kind: "other-facts", factIds };
}

/** Whether a formula is a call and nothing else. */
function isWhole({ text }: OwnCall, formula: string): boolean {
  const bare = (words: string) =>
    words
      .replace(/[\s=]|_xl\w+\./g, "")
      .replaceAll(";", ",")
      .toLowerCase();
  return bare(text) === bare(formula.replaceAll("_xldudf_AIFIN_", "AIFIN."));
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
