import { useEffect, useState } from "react";
import type { OwnCall } from "../../../core/evidence/lineage";
import { usePane } from "../pane/pane";

/** What a formula would give in the sheet that is shown, or why that could not be found out. */
export type CalculatorAnswer = { readonly formula: string } & (
  { readonly reading: OwnCall } | { readonly message: string }
);

/**
 * Computes a formula on the cells as they are, and again whenever cells change. What was answered
 * last stays until the next answer.
 * @param formula One call of AIFIN, or null for none.
 */
export function useCalculatorAnswer(formula: string | null): CalculatorAnswer | null {
  const { host, formulas } = usePane();
  const [answer, setAnswer] = useState<CalculatorAnswer | null>(null);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    try {
      return host.onCellsChange(() => setChanges((count) => count + 1));
    } catch {
      return undefined; // The pane's first page says that nothing is heard of changes.
    }
  }, [host]);
  useEffect(() => {
    if (formula === null) return;
    let isLatest = true;
    const show = (next: CalculatorAnswer) => {
      if (isLatest) setAnswer(next); // An answer that was overtaken by another question is dropped.
    };
    host
      .selection()
      .then(({ sheet }) => formulas.readings(formula, sheet, host))
      .then(
        (found) => {
          const [reading] = found ?? [];
          if (reading) show({ formula, reading });
        },
        (failure: unknown) => show({ formula, message: messageOf(failure) }),
      );
    return () => {
      isLatest = false;
    };
  }, [formula, host, formulas, changes]);
  return formula === null ? null : answer;
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
