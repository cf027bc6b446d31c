/** What some Excels do, or Excel does at times; off unless a test switches it on. */
export interface Behaviours {
  /** Excel calls a calculation pending for ever that is done. */
  isPendingForEver: boolean;
  /** Cells that show an error are calculated only when something is entered into them. */
  doErrorsStay: boolean;
  /**
   * On the web: a function of an add-in that is corrected after it answered an error is waited for
   * in vain, until its cell is calculated by itself or entered once more.
   */
  isBusyAfterErrors: boolean;
  /** The structure of the workbook is protected: no sheet is added, removed, hidden or shown. */
  isStructureProtected: boolean;
}

export function usualBehaviours(): Behaviours {
  return {
    isPendingForEver: false,
    doErrorsStay: false,
    isBusyAfterErrors: false,
    isStructureProtected: false,
  };
}
