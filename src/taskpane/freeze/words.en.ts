import { REGISTER_WORDS } from "../../workbook/freeze/registerWords";
import type { FreezeWords } from "./words";

export const en: FreezeWords = {
  ...REGISTER_WORDS.en,
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
    reading: (done, all) => `Reading: ${done} of ${all} cells`,
    following: (done, all) => `Looking behind formulas: ${done} of ${all}`,
    writing: (done, all) => `Writing: ${done} of ${all} cells`,
  },
  frozen: (formulas, cells, sheet) =>
    `Frozen. Formulas: ${formulas}; cells: ${cells}. They are kept in the sheet ${sheet}.`,
  looksLost: "The workbook refused a number format, so some numbers may look plainer than before.",
  errorsLeft: (count) => `Left as formulas because they show an error: ${count}.`,
  nothingToFreeze: "Nothing to freeze: no formula here calls AIFIN.",
  nothingFrozen: "Nothing is frozen here.",
  nothingUnfrozen: "Nothing was put back.",
  unfrozen: (count) => `Formulas put back: ${count}.`,
  leftChanged: (count) => `Left because they were changed by hand: ${count}.`,
  leftMissing: (count) =>
    `Not put back because their cells were deleted: ${count}. Their formulas stay in the sheet; delete those rows there to forget them.`,
  noRoom: (count) =>
    `Formulas that find no room for their table (#SPILL!): ${count}. Clear the cells below and to the right of them.`,
  nowErrors: (count) => `Formulas that show an error now: ${count}. The page Cell says why.`,
  formulasKept:
    "Their formulas are kept in the sheet; unfreeze them once the workbook allows it.",
  stillListed: (sheet) => `The sheet ${sheet} still lists formulas that stand in their cells.`,
  leftMeanwhile: (places) => `Left, because they were changed meanwhile: ${places}.`,
  unreadable: (rows) =>
    `Rows that cannot be read any more, because somebody changed them, and which stay: ${rows}.`,
  rowsStay: (message) =>
    `The workbook did not let the rows of these formulas be taken out of the sheet: ${message}`,
  unused: (sheet) => `The sheet ${sheet} keeps no frozen formula.`,
  removeUnused: (sheet) => `Remove ${sheet}`,
  undo: "Undo",
  undone: "All is as it was.",
  show: (sheet) => `Show ${sheet}`,
  verified: (count, counts) => `Verified: ${count}. ${counts}.`,
  stale: "Cells were changed since. Verify again to see them as they are now.",
  checkedHeading: (count) => `Frozen formulas: ${count}`,
  filters: "Show frozen formulas",
  all: (count) => `All ${count}`,
  counted: (status, count) => `${status} ${count}`,
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
  goTo: (place) => `Go to ${place}`,
  more: (left) => `Show more (${left} left)`,
  wasAt: (from, to) => `Moved from ${from} to ${to}.`,
  wasAtOnly: (from) => `It was ${from}.`,
  difference: (place, was, is) => `${place} held ${was}, now ${is}.`,
  empty: "nothing",
  answersToday: (was, is) => `Frozen as ${was}; today's answer is ${is}.`,
  tableDiffers: (was, is) => `Frozen as a table of ${was}; today's, of ${is}, says otherwise.`,
  otherFacts: (was, is) => `It rested on ${was}, today on ${is}.`,
  noFacts: "no figure",
  dataset: (was, is) => `Frozen from data ${was}; today's is ${is}.`,
  kept: (printed, sources, day) =>
    [printed && `Printed as ${printed}`, sources, `frozen on ${day}`].filter(Boolean).join("; "),
  nameTitle: (name) => `There is a sheet named ${name}`,
  nameText: (name, other) =>
    `AIFIN did not make the sheet ${name}, so it is left alone. The formulas can be kept in a new sheet, ${other}.`,
  useName: (name) => `Use ${name}`,
  cancel: "Cancel",
  overwriteTitle: (count) => `Changed by hand: ${count}`,
  overwriteText:
    "These cells no longer hold their frozen values. Put the formulas there all the same?",
  overwrite: "Put formulas there",
  leave: "Leave these",
};
