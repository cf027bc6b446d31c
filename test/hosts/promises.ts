import { cells } from "./promises/cells";
import { formulas } from "./promises/formulas";
import { hostile } from "./promises/hostile";
import { kept } from "./promises/kept";
import { looks } from "./promises/looks";
import { names } from "./promises/names";
import type { HostPromise } from "./promises/promise";
import { selection } from "./promises/selection";
import { sheets } from "./promises/sheets";
import { workbook } from "./promises/workbook";
import { writing } from "./promises/writing";

/** What every host promises the task pane. */
export const promises: readonly HostPromise[] = [
  ...workbook,
  ...cells,
  ...formulas,
  ...selection,
  ...kept,
  ...sheets,
  ...names,
  ...looks,
  ...writing,
  ...hostile,
];

/**
 * The formulas that the promises write, and the cells that they fill. A host without an engine of
 * its own, such as a stand-in for Excel, needs to know the answers to these only.
 */
export const FORMULAS: Readonly<
  Record<string, readonly (readonly (number | { readonly error: string })[])[] | (() => number)>
> = {
  "=1+1": [[2]],
  "=1/0": [[{ error: "#DIV/0!" }]],
  "=SEQUENCE(2,3)": [
    [1, 2, 3],
    [4, 5, 6],
  ],
  "=RAND()": () => ++drawn / 1_000,
};

/** How often a number was drawn; the next is another one. */
let drawn = 0;
