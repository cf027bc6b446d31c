import { cells } from "./cells";
import { formulas } from "./formulas";
import { hostile } from "./hostile";
import { kept } from "./kept";
import { looks } from "./looks";
import { names } from "./names";
import type { HostPromise } from "./promise";
import { selection } from "./selection";
import { sheets } from "./sheets";
import { workbook } from "./workbook";
import { writing } from "./writing";

/**
 * What every host promises, as far as the host itself can tell whether it keeps it: the tests run
 * this list against both hosts, and the pane runs it in the program that a person has.
 */
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
