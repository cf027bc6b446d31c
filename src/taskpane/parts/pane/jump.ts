import { createContext, useContext } from "react";
import type { Place } from "../../../hosts/host";

/** Leads to a place in the workbook. */
export type Jump = (place: Place) => void;

export const JumpContext = createContext<Jump | null>(null);

/** Leads to places; where the workbook does not let it, the pane says why. */
export function useJump(): Jump {
  const jump = useContext(JumpContext);
  if (!jump) throw new Error("This component stands outside of JumpContext.");
  return jump;
}
