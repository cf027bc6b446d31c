import { recalculationPromises } from "../../src/workbook/promises/formulaPromises";
import { promises as kept } from "../../src/workbook/promises/promises";
import { commentPromises } from "./promises/comments";
import { seenLookPromises } from "./promises/looks";
import type { SeenPromise } from "./promises/sight";

/** What every host promises: what the pane itself can check, and what only a test can see. */
export const allPromises: readonly SeenPromise[] = [
  ...[...kept, ...recalculationPromises].map(({ name, check }) => ({ name: name.en, check })),
  ...seenLookPromises,
  ...commentPromises,
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
