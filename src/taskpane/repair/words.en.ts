import type { RepairWords } from "./words";

export const en: RepairWords = {
  heading: "Repair formulas",
  about:
    "Finds formulas in all sheets that call AIFIN and are stuck at #NAME?, because the workbook was opened before the add-in was there, and writes them anew.",
  look: "Look for stuck formulas",
  again: "Look again",
  stop: "Stop",
  looking: (done, all, sheet) => `${done} of ${all} cells${sheet ? `, in ${sheet}` : ""}`,
  found: (count) => `Stuck formulas: ${count}. Nothing is changed yet.`,
  nothing: "No formula that calls AIFIN is stuck.",
  stopped: (count) => `Stopped. Stuck formulas found until then: ${count}.`,
  reason: {
    marks: "The file left marks before the function's name.",
    name: "It stands at #NAME?, although AIFIN has the function.",
    unknown: "AIFIN has no such function, so that writing it anew does not help.",
  },
  noSuch: (names, nearest) => `There is no ${names}. Nearest: ${nearest}.`,
  goTo: (place) => `Go to ${place}`,
  more: (left) => `Show more (${left} left)`,
  repair: (count) => `Write the formulas anew: ${count}`,
  writing: "Writing and calculating…",
  repaired: (answering, all) => `${answering} of ${all} cells answer now.`,
  answers: (text) => `Answers: ${text}`,
  error: (code) => `Is calculated and holds ${code}: select it, the page Cell says why.`,
  spill: "Is calculated and holds #SPILL!: clear the cells below and to the right of it.",
  stuck:
    "Still #NAME?: another name in it is unknown (a text without quotation marks?), or the add-in is not loaded: close and open the pane.",
  changed: "Left alone: it was changed since it was found.",
  refused: (message) => `Not written: ${message}`,
  undo: "Put the formulas back",
  undone: "All formulas are as they were.",
  unread: (message) => `The workbook does not say what it holds now: ${message}`,
  failed: (message) => `It could not be done to its end: ${message}`,
};
