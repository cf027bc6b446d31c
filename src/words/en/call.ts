import type { RefusalReason } from "../../core/evidence/lineage";

/** Why the pane cannot read an argument, which it names, and what to do about it. */
type Refusals = Record<RefusalReason, (text: string, detail: string) => string>;

export const callEn = {
  /** The heading of what the functions' own help says. */
  about: "About this function",
  use: "Use it",
  avoid: "Not for this",
  /** The button from there to the Functions page. */
  openHelp: "Open in Functions",
  result: "Result:",
  /** Over one cell of several that a formula fills. */
  ownFigure: (rows: number, columns: number) =>
    `This cell's figure; the formula fills ${rows} × ${columns} cells`,
  cells: (rows: number, columns: number) => `${rows} × ${columns} cells`,
  answers: (count: number) =>
    count === 1 ? "The figure behind it" : `The ${count} figures behind it`,
  terms: (count: number) => (count === 1 ? "The term it used" : `The ${count} terms it used`),
  termsOnly: "Computed: no document prints this number. It follows from these reported terms.",
  noEvidence: "This function answers about the data itself; no single figure stands behind it.",
  more: (rest: number) => `Show more (${rest} left)`,
  unresolved: "The pane cannot follow this call",
  /** Before the arguments that may make a failure here and none in the sheet. */
  doubtful: "The cell itself may have an answer:",
  argument: (number: number) => `Argument ${number}:`,
  refusal: {
    expression: (text) =>
      `${text} is a formula that the pane cannot evaluate. Put it in a cell of its own and refer to that cell.`,
    name: (text) => `${text} is a name that the pane cannot look up. Refer to its cell by address.`,
    table: (text) => `${text} refers to a table by name. Refer to its cells by address.`,
    "whole-column": (text) => `${text} is a whole column or row. Give it an end, such as B2:B40.`,
    "other-workbook": (text) =>
      `${text} lies in another workbook or on several sheets. Bring it into one cell of this workbook first.`,
    "too-large": (text, detail) => `${text} has more than ${detail} cells. Refer to fewer.`,
    "error-value": (text, detail) => `${text} holds the error ${detail}. Correct that cell first.`,
    unreadable: (text, detail) => `${text} could not be read: ${detail}`,
    "nested-failure": (text, detail) => `${text} has no answer: ${detail}`,
    "unknown-figure": (text, detail) =>
      `${text} was taken by its value alone: the pane cannot follow the formula in ${detail} to the figure behind it. Select ${detail} to see why.`,
    "too-many-figures": (text, detail) =>
      `${text} was taken by its values alone: it has more than ${detail} cells, too many to follow to the figures behind them. Refer to fewer.`,
  } satisfies Refusals,
  failure: {
    "bad-input": "An argument is not understood (#VALUE!)",
    "not-found": "There is no such figure (#N/A)",
    "out-of-range": "A number is outside its bounds (#NUM!)",
    "division-by-zero": "Divided by zero (#DIV/0!)",
  },
};
