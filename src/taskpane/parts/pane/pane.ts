import { createContext, useContext } from "react";
import type { Dataset } from "../../../core/facts/dataset";
import type { Explain, Formulas } from "../../../core/library/functionsLibrary";
import type { ApplySettings } from "../../../core/library/workbookSettings";
import type { Host } from "../../../hosts/host";

/** What every part of the pane works on: the workbook, the functions and the data. */
export interface Pane {
  readonly host: Host;
  readonly explain: Explain;
  readonly formulas: Formulas;
  readonly applySettings: ApplySettings;
  readonly dataset: Dataset;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("This component stands outside of PaneContext.");
  return pane;
}
