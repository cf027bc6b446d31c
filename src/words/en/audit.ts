/** Everything that the page of the workbook says in one language. */
export const auditEn = {
  title: "Every cell that uses AIFIN",
  about:
    "Looks at all sheets: what is to be known about each cell that uses AIFIN, and which typed numbers equal a known figure. Nothing is changed.",
  start: "Check the workbook",
  again: "Check again",
  stop: "Stop",
  working: (done: string, all: string, sheet: string) =>
    `${done} of ${all} cells${sheet ? `, in ${sheet}` : ""}`,
  done: (cells: number, typed: number) =>
    `Done. Cells that use AIFIN: ${cells}. Typed numbers: ${typed}.`,
  stopped: (cells: number, typed: number) =>
    `Stopped. Found until then: cells that use AIFIN: ${cells}; typed numbers: ${typed}.`,
  stale: "Cells were changed since. Check again to see them as they are now.",
  failed: (message: string) => `The workbook could not be checked to its end: ${message}`,
  cellsHeading: (count: number) => `Cells that use AIFIN: ${count}`,
  noCells: "No cell calls AIFIN. Insert one from Find.",
  filters: "Show cells",
  all: (count: number) => `All ${count}`,
  status: {
    error: "Error",
    unreadable: "Not understood",
    superseded: "Superseded",
    disputed: "Disputed",
    projection: "Planned",
    frozen: "Frozen",
    current: "Current",
  },
  statusMeans: {
    error: "The cell holds an error: select it, Cell says why.",
    unreadable: "What the formula asks for is known only while it is calculated.",
    superseded: "A later claim about the same thing says another number.",
    disputed: "Claims about the same thing disagree.",
    projection: "A plan or a forecast, not a result.",
    frozen:
      "A value that stands where the formula was; Workbook > Freeze can verify it and put the formula back.",
    current: "Nothing speaks against it.",
  },
  counted: (status: string, count: number) => `${status} ${count}`,
  goTo: (place: string) => `Go to ${place}`,
  more: (left: number) => `Show more (${left} left)`,
  sources: (names: string) => `Source: ${names}`,
  typedHeading: (count: number) => `Typed numbers that equal a known figure: ${count}`,
  typedAbout:
    "A small number counts only where a title of its row or column names the company or the metric. Each is yours to decide.",
  noTyped: "No typed number equals a known figure.",
  holds: (text: string) => `Holds ${text}`,
  gives: (text: string) => `The formula gives ${text}`,
  noChange: "the same number",
  changes: (by: string) => `a change of ${by}`,
  unreachable: "No formula asks for exactly this figure.",
  because: {
    digits: "Because all its digits are those of the figure.",
    titles: "Because titles beside it name the company or the metric.",
  },
  confidence: {
    high: "Very likely.",
    medium: "Likely.",
    low: "Possible: look twice.",
  },
  replace: (place: string) => `Put the formula into ${place}`,
  leaveIt: "Leave it",
  other: "It may be",
};
