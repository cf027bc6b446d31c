/** Everything that the page of the check says in one language. */
export const checkEn = {
  title: { excel: "Check this Excel", workbench: "Check this workbench" },
  about:
    "Finds out what works here: every function once, cards, spills, notes, names, settings, time. All is tried in sheets of its own, which are taken away again; your cells and settings are not touched. It takes a minute or two: leave the sheets alone meanwhile. Steps of undo from before may be gone afterwards.",
  start: "Start the check",
  again: "Check again",
  stop: "Stop",
  working: (done: string, all: string, name: string) => `${done} of ${all}: ${name}`,
  done: (expected: number, otherwise: number, absent: number) =>
    `Done. As expected: ${expected}, otherwise: ${otherwise}, not here: ${absent}.`,
  stopped: (lines: number) => `Stopped after ${lines} lines.`,
  endedEarly: (message: string) => `It could not be done to its end: ${message}`,
  failed: (message: string) => `It could not begin: ${message}`,
  removed: "All that was tried is gone again, and your selection is as it was.",
  sheetsLeft: (sheets: string, message: string) =>
    `These sheets of the check could not be taken away: ${sheets}. ${message}`,
  namesLeft: (names: string) =>
    `These names of the check are left; delete them in the Name Manager: ${names}.`,
  takeAway: "Take away what is left",
  unfinished: (sheets: string) =>
    `A check that did not end has left these sheets: ${sheets}. They hold nothing of yours, unless you typed into them.`,
  lines: {
    filters: "Show lines",
    all: (count: number) => `All ${count}`,
    counted: (status: string, count: number) => `${status} ${count}`,
    status: {
      otherwise: "Otherwise",
      absent: "Not in this Excel",
      expected: "As expected",
    },
    statusMeans: {
      otherwise:
        "Something else was found than AIFIN expects: send the report to whoever cares for AIFIN in your firm.",
      absent: "This program does not have it; AIFIN does without.",
      expected: "It works as it should.",
    },
    more: (left: number) => `Show more (${left} left)`,
  },
  absentHere: "Not in the workbench",
  heading: (count: number) => `What was found: ${count} lines`,
  groups: {
    program: "The program",
    functions: "Functions, each by an example of its help",
    cells: "Cells",
    workbook: "What AIFIN does to a workbook",
    speed: "Time",
  },
  byHand: "To look at yourself",
  byHandAbout: "What is drawn, nobody but you can see. Your answers go into the report.",
  asDescribed: "As described",
  notSo: "Otherwise",
  notLooked: "Not looked at",
  report: "Report",
  reportAbout: "It names nothing of what is in your workbook.",
  reportTitle: { excel: "AIFIN: check of Excel", workbench: "AIFIN: check of the workbench" },
  reportData: (version: string, day: string) => `Data ${version}, checked on ${day}`,
  copy: "Copy the report",
  copied: "The report is copied.",
  notCopied: "This program lets no page copy. The report is selected: press Ctrl+C.",
  save: "Save the report",
  comma: ", ",
};
