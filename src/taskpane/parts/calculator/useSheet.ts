import { useState } from "react";
import { firstCell } from "../../../core/workbook/places";
import { type InsertionDialogue, useInsertion } from "../job/useInsertion";
import { usePane } from "../pane/pane";
import { CALCULATOR_WORDS } from "../../../words/calculator";
import { useWords } from "../speech/useWords";
import type { FilledCall } from "./formulaText";
import { readsItself } from "./ownCell";
import { referenceTo } from "./typedReference";

/** What a form does with the sheet. */
export interface SheetUse {
  /** Hands over the selected range as formulas name it. */
  readonly take: (use: (reference: string) => void) => void;
  /** Puts a formula into the selected cell, unless it reads that cell itself. */
  readonly insert: (call: FilledCall, formula: string) => void;
  readonly dialogue: InsertionDialogue;
}

export function useSheet(): SheetUse {
  const { host } = usePane();
  const words = useWords(CALCULATOR_WORDS);
  const insertion = useInsertion();
  const [objection, setObjection] = useState("");
  const reportFailure = (sentence: (message: string) => string) => (failure: unknown) =>
    setObjection(sentence(failure instanceof Error ? failure.message : String(failure)));
  return {
    take: (use) => {
      setObjection("");
      host.selection().then((place) => use(referenceTo(place)), reportFailure(words.notTaken));
    },
    insert: (call, formula) => {
      setObjection("");
      host.selection().then(
        (selection) => {
          const place = firstCell(selection);
          if (readsItself(call, place)) setObjection(words.readsItself(place.address));
          else insertion.insert(formula);
        },
        () => insertion.insert(formula), // It says itself that there is no selection.
      );
    },
    dialogue: objection ? { ...insertion, message: objection, undoable: false } : insertion,
  };
}
