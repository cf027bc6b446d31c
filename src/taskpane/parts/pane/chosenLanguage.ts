import { createContext, useContext } from "react";
import type { Language } from "../../../core/words/words";

/** The language that this workbook asks the pane to speak, and how to ask for another. */
export interface ChosenLanguage {
  /** null: as the program around the sheet. */
  readonly kept: Language | null;
  readonly choose: (language: Language | null) => void;
}

export const ChosenLanguageContext = createContext<ChosenLanguage | null>(null);

export function useChosenLanguage(): ChosenLanguage {
  const chosen = useContext(ChosenLanguageContext);
  if (!chosen) throw new Error("This component stands outside of ChosenLanguageContext.");
  return chosen;
}
