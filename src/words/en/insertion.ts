/** What is said when something is written into the sheet. */
export const insertionEn = {
  /** Between the names of ranges. */
  comma: ", ",
  ranges: (count: number) => `${count} ranges`,
  written: (places: string) => `Written to ${places}.`,
  /** Of a formula whose table finds no room. */
  blocked: (room: string, count: number) =>
    `The formula fills ${room}, where ${count === 1 ? "one other cell is" : `${count} other cells are`} not empty: it shows #SPILL! until you clear ${count === 1 ? "it" : "them"}.`,
  undone: (places: string, count: number) =>
    count === 1 ? `${places} is as it was.` : `${places} are as they were.`,
  changedSince: (place: string, count: number) =>
    count === 1
      ? `${place} was changed since, so it was left alone.`
      : `${place} was changed since, so nothing was taken back.`,
  spilled: (address: string, parent: string) =>
    `${address} is filled by the formula in ${parent}. Select an empty cell, then insert again.`,
  replaceTitle: (address: string, count: number) =>
    count === 1 ? `Replace what ${address} holds?` : `Replace what ${count} cells hold?`,
  /** What stands in the only cell that would be replaced. */
  holds: (content: string) => `It holds ${content}.`,
  /** What stands in one of several. */
  cellHolds: (address: string, content: string) => `${address} holds ${content}`,
  more: (count: number) => `and ${count} more ${count === 1 ? "cell" : "cells"}`,
  replace: "Replace",
  keep: "Keep it",
};
