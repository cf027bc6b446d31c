export const cellEn = {
  selected: "Selected cell",
  formula: "Formula",
  value: "Value",
  noFormula: "none",
  emptyValue: "empty",
  firstOf: (address: string) => `The first cell of the selection ${address}.`,
  spilledFrom: (address: string) =>
    `This cell is filled by the formula in ${address}, explained below.`,
  goTo: (address: string) => `Go to ${address}`,
  waiting: "Reading the selected cell…",
  emptyCell:
    'This cell is empty. Type =AIFIN.ARR("OpenAI","2025") into it, or open Find and insert a figure.',
  plainValue:
    "This cell holds a typed value, so AIFIN has nothing to prove about it. Select a cell with an AIFIN formula, or open Find for a figure.",
  otherFormula:
    "This formula calls no AIFIN function itself. What stands behind the cells that it refers to is below.",
  notUnderstood:
    "The pane cannot read this formula, so it says nothing about it. Put the AIFIN call in a cell of its own and select that cell.",
  failed: (message: string) => `The selected cell could not be read: ${message}`,
  /** The host did not let the pane listen. */
  unheard: (message: string) =>
    `The pane is not told when the selection or a cell changes, so what it shows may be old: ${message}`,
  /** The host let the pane listen and told nothing. */
  missed:
    "The pane was not told that the selection had changed and has only now read it. It may miss the next change too.",
  followAgain: "Follow again",
  announced: (address: string, formula: string, value: string) =>
    `${address}. Formula ${formula}. Value ${value}.`,
};
