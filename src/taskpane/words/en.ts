import type { Phrases } from "./phrases";

export const en: Phrases = {
  pages: { label: "Pages", cell: "Cell", sources: "Sources" },
  otherLanguage: "中文",
  dataset: (version, released) => `Data ${version}, released ${released}`,
  cell: {
    selected: "Selected cell",
    formula: "Formula",
    value: "Value",
    noFormula: "none",
    emptyValue: "empty",
    firstOf: (address) => `The first cell of the selection ${address}.`,
    spilledFrom: (address) => `This cell is filled by the formula in ${address}, explained below.`,
    goTo: (address) => `Go to ${address}`,
    waiting: "Reading the selected cell…",
    emptyCell:
      'This cell is empty. Type =AIFIN.ARR("OpenAI","2025") into it, or open Sources and insert a figure.',
    plainValue:
      "This cell holds a typed value, so AIFIN has nothing to prove about it. Select a cell with an AIFIN formula, or open Sources to find a figure.",
    otherFormula:
      "This formula calls no AIFIN function. Select a cell that does, or one of the cells that this formula refers to.",
    notUnderstood:
      "The pane cannot read this formula, so it says nothing about it. Put the AIFIN call in a cell of its own and select that cell.",
    failed: (message) => `The selected cell could not be read: ${message}`,
    unheard: (message) =>
      `The pane is not told when the selection or a cell changes, so what it shows may be old: ${message}`,
    missed:
      "The pane was not told that the selection had changed and has only now read it. It may miss the next change too.",
    followAgain: "Follow again",
    announced: (address, formula, value) => `${address}. Formula ${formula}. Value ${value}.`,
  },
  call: {
    about: "About this function",
    use: "Use it",
    avoid: "Not for this",
    result: "Result:",
    ownFigure: (rows, columns) =>
      `This cell's figure; the formula fills ${rows} × ${columns} cells`,
    cells: (rows, columns) => `${rows} × ${columns} cells`,
    answers: (count) => (count === 1 ? "The figure behind it" : `The ${count} figures behind it`),
    terms: (count) => (count === 1 ? "The term it used" : `The ${count} terms it used`),
    termsOnly: "Computed: no document prints this number. It follows from these reported terms.",
    noEvidence: "This function answers about the data itself; no single figure stands behind it.",
    more: (rest) => `Show more (${rest} left)`,
    unresolved: "The pane cannot follow this call",
    doubtful: "The cell itself may have an answer:",
    argument: (number) => `Argument ${number}:`,
    refusal: {
      expression: (text) =>
        `${text} is a formula that the pane cannot evaluate. Put it in a cell of its own and refer to that cell.`,
      name: (text) =>
        `${text} is a name that the pane cannot look up. Refer to its cell by address.`,
      table: (text) => `${text} refers to a table by name. Refer to its cells by address.`,
      "whole-column": (text) => `${text} is a whole column or row. Give it an end, such as B2:B40.`,
      "other-workbook": (text) =>
        `${text} lies in another workbook or on several sheets. Bring it into one cell of this workbook first.`,
      "too-large": (text, detail) => `${text} has more than ${detail} cells. Refer to fewer.`,
      "error-value": (text, detail) =>
        `${text} holds the error ${detail}. Correct that cell first.`,
      unreadable: (text, detail) => `${text} could not be read: ${detail}`,
      "nested-failure": (text, detail) => `${text} has no answer: ${detail}`,
      "unknown-figure": (text, detail) =>
        `${text} was taken by its value alone: the pane cannot follow the formula in ${detail} to the figure behind it. Select ${detail} to see why.`,
      "too-many-figures": (text, detail) =>
        `${text} was taken by its values alone: it has more than ${detail} cells, too many to follow to the figures behind them. Refer to fewer.`,
    },
    failure: {
      "bad-input": "An argument is not understood (#VALUE!)",
      "not-found": "There is no such figure (#N/A)",
      "out-of-range": "A number is outside its bounds (#NUM!)",
      "division-by-zero": "Divided by zero (#DIV/0!)",
    },
  },
  fact: {
    status: {
      actual: "Actual",
      estimate: "Estimate",
      projection: "Projection",
      target: "Target",
      term: "Term of a deal",
      condition: "Condition of a deal",
    },
    qualifier: {
      exact: "",
      about: "about",
      over: "more than",
      under: "less than",
      up_to: "at most",
      at_least: "at least",
      range: "between",
    },
    basis: { printed: "printed in the source", inferred: "inferred from the text" },
    dated: (date, basis) => `${date} (${basis})`,
    disputed: "Disputed",
    agrees: "Agrees",
    disagrees: "Disagrees",
    otherClaims: (count) => (count === 1 ? "One other claim" : `${count} other claims`),
    undated: "standing term",
    noAuthor: "not stated",
    about: "About",
    period: "Period",
    scope: "Only for",
    counterparty: "Other side",
    deal: "Deal",
    known: "Known since",
    source: "Source",
    publisher: "Publisher",
    paragraph: "Paragraph",
    printed: "Printed as",
    origin: "First reported by",
    rule: "Why this one",
    later: "Later figures",
    note: "Note",
    link: "Link",
    opens: "opens in a new window",
    id: "Fact id",
  },
  sources: {
    search: "Search sources and figures",
    searchHint: "Company, metric, title…",
    count: (count) => (count === 1 ? "1 source" : `${count} sources`),
    figures: (count) => (count === 1 ? "1 figure" : `${count} figures`),
    matching: (matching, count) => `${matching} of ${count} figures match`,
    nothing: (query) => `Nothing matches “${query}”. Try a company (Anthropic) or a metric (ARR).`,
    noFigure: (query) => `No figure of this source matches “${query}”.`,
    clear: "Clear the search",
    open: (title) => `Show the figures of ${title}`,
    back: "All sources",
    published: "Published",
    author: "Author",
    accessed: "Read on",
  },
  insert: {
    button: "Insert formula",
    unreachable: "No formula asks for exactly this figure yet.",
    written: (address) => `Written to ${address}.`,
    undo: "Undo",
    undone: (address) => `${address} is as it was.`,
    changedSince: (address) => `${address} was changed since, so it was left alone.`,
    spilled: (address, parent) =>
      `${address} is filled by the formula in ${parent}. Select an empty cell, then insert again.`,
    failed: (message) => `Nothing was written: ${message}`,
    replaceTitle: (address) => `Replace what ${address} holds?`,
    replaceText: (holds) => `It holds ${holds}.`,
    replace: "Replace",
    keep: "Keep it",
  },
  settings: {
    button: "Settings",
    cards: "Show sources on cells (cards)",
    cardsHelp:
      "Plain numbers are smaller and faster: for older Excel and very large models. SOURCE of such a cell needs the figure's id instead, which Out=factid gives.",
    calculating: "Calculating…",
    cardsShown: "Every AIFIN cell carries its source again.",
    numbersShown: "Every AIFIN cell now holds a plain number.",
    unkept: (message) => `Nothing has changed: ${message}`,
    uncalculated: (message) =>
      `The setting counts from the next calculation, but the cells still hold what they held: ${message}`,
  },
  start: {
    outside:
      "This page is AIFIN's task pane and works inside Excel. Open Excel, choose the AIFIN tab, then open the pane. Without Excel, run npm start in AIFIN's folder and open the workbench.",
    noOffice:
      "Microsoft's office.js did not load, so the pane cannot reach Excel. Check the network connection or the proxy, then close this pane and open it again.",
    noFunctions:
      "AIFIN's functions did not load. Close this pane and open it again; if this stays, remove the add-in and install it anew.",
  },
};
