/**
 * What is said of a workbook whose saved values were calculated with another release of the data.
 */
export const releaseEn = {
  heading: "Saved with other data",
  working: {
    reading: (done: string, all: string) => `Reading: ${done} of ${all} cells`,
    comparing: (done: string, all: string) =>
      `Comparing saved values with today's answers: ${done} of ${all}`,
    tracing: (done: string, all: string) =>
      `Looking for what rests on cells that move: ${done} of ${all}`,
  },
  calculating: "Calculating…",
  stop: "Stop",
  again: "Look again",
  keptWith: (kept: string) => `This workbook was last calculated with data ${kept}.`,
  keptWithNone: "This workbook does not say with which data it was last calculated.",
  moved: (moved: number, cells: number, release: string) =>
    `With ${release}, ${moved} of ${cells} cells answer otherwise.`,
  noneMoved: (cells: number, release: string) =>
    `With ${release}, none of ${cells} cells is known to answer otherwise.`,
  same: (count: number) => `The same: ${count}.`,
  notCompared: (count: number) => `Not comparable: ${count}.`,
  untouched: "Nothing is calculated yet; formulas that refer to these cells follow them.",
  calculate: (release: string) => `Calculate now with ${release}`,
  keep: "Keep as it is for now",
  postponed: "All is left as it is. The next time that the pane opens, it asks again.",
  calculated: (release: string) => `All is calculated with ${release}.`,
  /** After a calculation that the workbook did not keep the release of. */
  unkept: (message: string) =>
    `The workbook did not keep that, so the next pane looks again: ${message}`,
  uncalculated: (message: string) => `It could not be calculated: ${message}`,
  stopped: "Stopped before all was compared. The next time that the pane opens, it looks again.",
  stale: "Cells were changed since. Look again to see them as they are now.",
  failed: (message: string) =>
    `Saved values could not be compared with today's answers: ${message}`,
  current: (release: string) => `No cell answers otherwise with ${release}.`,
  listHeading: (count: number) => `Cells to look at: ${count}`,
  filters: "Show cells",
  all: (count: number) => `All ${count}`,
  counted: (status: string, count: number) => `${status} ${count}`,
  status: {
    answer: "Other answer",
    call: "Other call",
    cells: "Other input",
    argument: "Argument unknown",
    part: "Reckons on",
    unreadable: "Not understood",
    unanswered: "No saved answer",
  },
  statusMeans: {
    answer: "The formula answers something else today.",
    call: "A call in the formula answers something else today; what comes of it is known only when it is calculated.",
    cells:
      "The formula is given cells that answer something else today; what comes of it is known only when it is calculated.",
    argument: "What the formula asks for is known only while it is calculated.",
    part: "The formula goes on to reckon with what AIFIN answers, which only the program can.",
    unreadable: "The formula cannot be read.",
    unanswered:
      "The cell holds no answer of AIFIN, such as #NAME? or #SPILL!, so nothing is lost by calculating it.",
  },
  goTo: (place: string) => `Go to ${place}`,
  more: (left: number) => `Show more (${left} left)`,
  answers: (saved: string, today: string) => `Saved as ${saved}; today's answer is ${today}.`,
  empty: "nothing",
  cellsDiffer: (count: number, place: string, saved: string, today: string) =>
    `Cells of it that differ: ${count}; the first, ${place}, is saved as ${saved}, today ${today}.`,
  sizeDiffers: (saved: string, today: string) => `Saved as a table of ${saved}, today of ${today}.`,
  restsOnCall: (call: string) => `It rests on ${call}.`,
  restsOnCells: (cells: string) => `It is reckoned from ${cells}.`,
  comma: ", ",
  /** The figure behind today's answer, and the rule that chose it. */
  because: (figure: string, rule: string) => `Today's figure: ${figure}. ${rule}`,
  figure: (printed: string, period: string, publisher: string) =>
    [printed, period, publisher].filter(Boolean).join(", "),
};
