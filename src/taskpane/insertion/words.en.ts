import type { InsertionWords } from "./words";

export const en: InsertionWords = {
  comma: ", ",
  ranges: (count) => `${count} ranges`,
  written: (places) => `Written to ${places}.`,
  blocked: (room, count) =>
    `The formula fills ${room}, where ${count === 1 ? "one other cell is" : `${count} other cells are`} not empty: it shows #SPILL! until you clear ${count === 1 ? "it" : "them"}.`,
  undone: (places, count) =>
    count === 1 ? `${places} is as it was.` : `${places} are as they were.`,
  changedSince: (place, count) =>
    count === 1
      ? `${place} was changed since, so it was left alone.`
      : `${place} was changed since, so nothing was taken back.`,
  spilled: (address, parent) =>
    `${address} is filled by the formula in ${parent}. Select an empty cell, then insert again.`,
  replaceTitle: (address, count) =>
    count === 1 ? `Replace what ${address} holds?` : `Replace what ${count} cells hold?`,
  holds: (content) => `It holds ${content}.`,
  cellHolds: (address, content) => `${address} holds ${content}`,
  more: (count) => `and ${count} more ${count === 1 ? "cell" : "cells"}`,
  replace: "Replace",
  keep: "Keep it",
};
