/** Everything that the repair of formulas says in one language. */
export const repairEn = {
  heading: "Repair formulas",
  about:
    "Finds formulas in all sheets that call AIFIN and are stuck, at #NAME? because the workbook was opened before the add-in was there, at #BUSY! or at an error that recalculation does not reach, and formulas with the Chinese names of cards of AIFIN 0.1.0, and writes them anew.",
  look: "Look for stuck formulas",
  again: "Look again",
  stop: "Stop",
  looking: (done: string, all: string, sheet: string) =>
    `${done} of ${all} cells${sheet ? `, in ${sheet}` : ""}`,
  found: (count: number) => `Stuck formulas: ${count}. Nothing is changed yet.`,
  nothing: "No formula that calls AIFIN is stuck.",
  stopped: (count: number) => `Stopped. Stuck formulas found until then: ${count}.`,
  reason: {
    marks: "The file left marks before the function's name.",
    name: "It stands at #NAME?, although AIFIN has the function.",
    oldNames:
      "It asks the card by its name in AIFIN 0.1.0, which every language has in English now.",
    busy: "It stands at #BUSY!: Excel waits for an answer that does not come.",
    unreached: "It shows an error, although AIFIN answers: Excel has not calculated it again.",
    unknown: "AIFIN has no such function, so that writing it anew does not help.",
  },
  noSuch: (names: string, nearest: string) => `There is no ${names}. Nearest: ${nearest}.`,
  goTo: (place: string) => `Go to ${place}`,
  more: (left: number) => `Show more (${left} left)`,
  repair: (count: number) => `Write the formulas anew: ${count}`,
  writing: "Writing and calculating…",
  repaired: (answering: number, all: number) => `${answering} of ${all} cells answer now.`,
  answers: (text: string) => `Answers: ${text}`,
  error: (code: string) => `Is calculated and holds ${code}: select it, Cell says why.`,
  spill: "Is calculated and holds #SPILL!: clear the cells below and to the right of it.",
  stuck:
    "Still #NAME?: another name in it is unknown (a text without quotation marks?), or the add-in is not loaded: close and open the pane.",
  busy: "Still #BUSY!: wait a moment and look again; if it stays, close and open the workbook with the pane open.",
  changed: "Left alone: it was changed since it was found.",
  refused: (message: string) => `Not written: ${message}`,
  undo: "Put the formulas back",
  undone: "All formulas are as they were.",
  unread: (message: string) => `The workbook does not say what it holds now: ${message}`,
  failed: (message: string) => `It could not be done to its end: ${message}`,
};
