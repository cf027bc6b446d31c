import { registerEn } from "./register";

/** Everything that the page of freezing says in one language, and what its sheet says. */
export const freezeEn = {
  ...registerEn,
  heading: "Freeze",
  about:
    "Puts values in the place of formulas that call AIFIN, so that the workbook opens right without the add-in. The formulas are kept in a sheet and can be verified and put back.",
  leaves:
    "Formulas that only refer to such cells stay formulas. Freeze CITE, SOURCE and TRACE together with the cells that they name: a frozen cell no longer tells its source.",
  part: "What",
  parts: { selection: "Selection", workbook: "Whole workbook" },
  errorsToo: "Freeze errors too",
  freeze: "Freeze",
  verify: "Verify",
  unfreeze: "Unfreeze",
  stop: "Stop",
  step: {
    reading: (done: string, all: string) => `Reading: ${done} of ${all} cells`,
    following: (done: string, all: string) => `Looking behind formulas: ${done} of ${all}`,
    writing: (done: string, all: string) => `Writing: ${done} of ${all} cells`,
  },
  frozen: (formulas: number, cells: number, sheet: string) =>
    `Frozen. Formulas: ${formulas}; cells: ${cells}. They are kept in the sheet ${sheet}.`,
  looksLost: "The workbook refused a number format, so some numbers may look plainer than before.",
  errorsLeft: (count: number) => `Left as formulas because they show an error: ${count}.`,
  arraysLeft: (count: number) =>
    `Left as formulas because each was entered into several cells at once (Ctrl+Shift+Enter): ${count}. To freeze them, clear their cells and enter the formula into the first one with Enter alone.`,
  uncited: (count: number) =>
    `Frozen without the figures behind them, because they may be of an older release of the data: ${count}. To keep these too, undo, calculate the workbook and freeze again.`,
  nothingToFreeze: "Nothing to freeze: no formula here calls AIFIN.",
  nothingFrozen: "Nothing is frozen here.",
  nothingUnfrozen: "Nothing was put back.",
  unfrozen: (count: number) => `Formulas put back: ${count}.`,
  leftChanged: (count: number) => `Left because they were changed by hand: ${count}.`,
  leftMissing: (count: number) =>
    `Not put back because their cells were deleted: ${count}. Their formulas stay in the sheet; delete those rows there to forget them.`,
  noRoom: (count: number) =>
    `Formulas that find no room for their table (#SPILL!): ${count}. Clear the cells below and to the right of them.`,
  nowErrors: (count: number) => `Formulas that show an error now: ${count}. Cell says why.`,
  formulasKept: "Their formulas are kept in the sheet; unfreeze them once the workbook allows it.",
  stillListed: (sheet: string) =>
    `The sheet ${sheet} still lists formulas that stand in their cells.`,
  leftMeanwhile: (places: string) => `Left, because they were changed meanwhile: ${places}.`,
  unreadable: (rows: string) =>
    `Rows that cannot be read any more, because somebody changed them, and which stay: ${rows}.`,
  rowsStay: (message: string) =>
    `The workbook did not let the rows of these formulas be taken out of the sheet: ${message}`,
  unused: (sheet: string) => `The sheet ${sheet} keeps no frozen formula.`,
  removeUnused: (sheet: string) => `Remove ${sheet}`,
  undo: "Undo",
  undone: "All is as it was.",
  show: (sheet: string) => `Show ${sheet}`,
  verified: (count: number, counts: string) => `Verified: ${count}. ${counts}.`,
  stale: "Cells were changed since. Verify again to see them as they are now.",
  checkedHeading: (count: number) => `Frozen formulas: ${count}`,
  filters: "Show frozen formulas",
  all: (count: number) => `All ${count}`,
  counted: (status: string, count: number) => `${status} ${count}`,
  /** Between counts that are listed. */
  separator: ", ",
  status: {
    missing: "Missing",
    changed: "Changed",
    back: "Formula is back",
    otherwise: "Other answer today",
    unknown: "Not known today",
    moved: "Moved",
    same: "Same",
  },
  statusMeans: {
    missing: "The cell was deleted.",
    changed: "The cell holds something else than the frozen value.",
    back: "The formula stands in the cell again, as after an undo in the sheet.",
    otherwise: "From the data of today, the formula would answer something else.",
    unknown: "What the formula would answer today is known only while it is calculated.",
    moved: "The cell has another address or sheet than when it was frozen.",
    same: "The cell holds the frozen value, and the data still says so.",
  },
  goTo: (place: string) => `Go to ${place}`,
  more: (left: number) => `Show more (${left} left)`,
  wasAt: (from: string, to: string) => `Moved from ${from} to ${to}.`,
  wasAtOnly: (from: string) => `It was ${from}.`,
  difference: (place: string, was: string, is: string) => `${place} held ${was}, now ${is}.`,
  empty: "nothing",
  answersToday: (was: string, is: string) => `Frozen as ${was}; today's answer is ${is}.`,
  tableDiffers: (was: string, is: string) =>
    `Frozen as a table of ${was}; today's, of ${is}, says otherwise.`,
  otherFacts: (was: string, is: string) => `It rested on ${was}, today on ${is}.`,
  noFacts: "no figure",
  dataset: (was: string, is: string) =>
    `Frozen with data ${was || "of an unknown release"}; today's is ${is}.`,
  kept: (printed: string, sources: string, day: string) =>
    [printed && `Printed as ${printed}`, sources, `frozen on ${day}`].filter(Boolean).join("; "),
  nameTitle: (name: string) => `There is a sheet named ${name}`,
  nameText: (name: string, other: string) =>
    `AIFIN did not make the sheet ${name}, so it is left alone. The formulas can be kept in a new sheet, ${other}.`,
  useName: (name: string) => `Use ${name}`,
  cancel: "Cancel",
  overwriteTitle: (count: number) => `Changed by hand: ${count}`,
  overwriteText:
    "These cells no longer hold their frozen values. Put the formulas there all the same?",
  overwrite: "Put formulas there",
  leave: "Leave these",
};
