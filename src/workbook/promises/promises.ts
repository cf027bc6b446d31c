import { cellPromises } from "./cellPromises";
import { formulaPromises } from "./formulaPromises";
import { hostilePromises } from "./hostilePromises";
import { keptPromises } from "./keptPromises";
import { lookPromises } from "./lookPromises";
import { namePromises } from "./namePromises";
import type { HostPromise } from "./promise";
import { selectionPromises } from "./selectionPromises";
import { sheetPromises } from "./sheetPromises";
import { tablePromises } from "./tablePromises";
import { workbookPromises } from "./workbookPromises";
import { writingPromises } from "./writingPromises";

/**
 * What every host promises, as far as the host itself can tell whether it keeps it: the tests run
 * this list against both hosts, and the pane runs it in the program that a person has.
 */
export const promises: readonly HostPromise[] = [
  ...workbookPromises,
  ...cellPromises,
  ...formulaPromises,
  ...selectionPromises,
  ...keptPromises,
  ...sheetPromises,
  ...namePromises,
  ...tablePromises,
  ...lookPromises,
  ...writingPromises,
  ...hostilePromises,
];
