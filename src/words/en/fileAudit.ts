/** What the check of a workbook from a file says. */
export const fileAuditEn = {
  usage: `usage: npm run --silent audit -- book.xlsx [more.xlsx …] [--text] [--sources out.xlsx]
Prints one line of JSON for each workbook. --text prints lines for people. --sources writes a copy of
the one workbook that is given, with the Sources sheet in it.`,
  cannotRead: (file: string, reason: string) => `${file}: ${reason}`,
  noFile: "There is no such file.",
  noSources: "No cell uses a source, so no copy was written.",
  written: (file: string) => `A copy with the Sources sheet was written: ${file}`,
  nothing: "Nothing found.",
  summary: (file: string, cells: number, typed: number, findings: number) =>
    `${file}: cells that rest on AIFIN: ${cells}; typed numbers that equal a known figure: ${typed}; findings: ${findings}`,
  finding: (check: string, says: string, at: string) => `  ${check}: ${says}${at && ` (${at})`}`,
  more: (left: number) => `and ${left} more`,
  differs: (saved: string, calculated: string) =>
    `The file holds ${saved}; calculated here it is ${calculated}.`,
  keptSaved: "The saved value is shown, and was not calculated here",
  typed: "A typed number equals a known figure.",
  noFact: "No fact of AIFIN's stands behind it.",
  notCalculated: {
    "unknown-function": (text: string) => `there is no function ${text} here.`,
    "other-workbook": (text: string) => `${text} lies in another workbook, which is not read.`,
    "several-sheets": (text: string) => `${text} spans several sheets.`,
    "unknown-table": (text: string) => `${text} names no table or column that was found.`,
    "spill-reference": (text: string) => `${text} means all that a formula fills.`,
    intersection: () => "a space between two ranges means the cells that both have.",
    "moving-rows": (text: string) => `${text} is answered wrongly by the engine.`,
    "dates-of-1904": (text: string) => `${text} counts days from 1904 in this workbook.`,
    "unreadable-formula": (text: string) => `the formula ${text} cannot be read.`,
    "data-table": () => "it belongs to a what-if table.",
    "one-of-many": () => "the formula gives several values here, and was entered for one.",
    "other-size": (text: string) =>
      `the formula fills ${text} here, and was entered for other cells.`,
    circular: () => "the formula refers to itself.",
    "no-value": () => "the engine finds no number.",
    differs: () => "the engine finds another value.",
  },
  leftOut: {
    macros: "Macros are not read.",
    "external-links": "Other workbooks are not read.",
    "cells-outside": "Cells outside of what a sheet of Excel's holds were left out.",
    "long-texts": "Texts were cut after 32,767 characters.",
    "data-tables": "What-if tables keep their saved values.",
    "sheets-of-other-kinds": "Sheets of charts, dialogs and macros were left out.",
    "damaged-cells": "Cells whose values cannot be read are blank.",
  },
};
