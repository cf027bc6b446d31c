import type { Words } from "../../core/words/words";
import { checkSentence } from "../../words/checkSentence";

/** What only a person sees: what to do, and what must be seen then. */
export interface ByHand {
  readonly id: string;
  readonly words: Words;
}

export const BY_HAND: readonly ByHand[] = [
  {
    id: "enums",
    words: checkSentence(
      "Type =AIFIN.ARR( and open a quotation mark in an empty cell: Excel offers names of companies to choose from. (Excel may show such lists only where a parameter takes nothing but texts.) Leave with Esc.",
    ),
  },
  {
    id: "help",
    words: checkSentence(
      "Type =AIFIN. in an empty cell: all functions are listed, each with its description in Excel's language. Leave with Esc.",
    ),
  },
  {
    id: "card",
    words: checkSentence(
      'Type =AIFIN.ARR("OpenAI",2025) in an empty cell and open its card with Ctrl+Shift+F5: it has four lines, Source, Figure, Status and FactId. Clear the cell.',
    ),
  },
  {
    id: "error",
    words: checkSentence(
      'Type =AIFIN.ARR("OpenIA",2025) in an empty cell and open the menu of its error: a sentence of AIFIN names OpenAI. Clear the cell.',
    ),
  },
  {
    id: "undo",
    words: checkSentence(
      "Insert a formula from the page Find into an empty cell, then press Ctrl+Z in the sheet: the cell is empty again after one step.",
    ),
  },
  {
    id: "edit",
    words: checkSentence(
      "Type =1+ in an empty cell without Enter, then press a button of the pane that writes: the pane says that a cell is being edited, and goes on after Enter or Esc.",
    ),
  },
];
