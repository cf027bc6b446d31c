import type { Words } from "../../core/words/words";
import type { Program } from "../../hosts/host";
import { checkSentence } from "../../words/checkSentence";

/** Something that Excel is known to do, and that no add-in can change. */
interface KnownOfExcel {
  readonly words: Words;
  /** Whether it concerns this program more than others. */
  readonly isHere: (program: Program) => boolean;
}

/** What is known of Excel, with what helps. */
export const KNOWN_OF_EXCEL: readonly KnownOfExcel[] = [
  {
    words: checkSentence(
      "While the pane is closed, functions inside functions take several times as long. Leave it open while a large model is calculated.",
    ),
    isHere: () => false,
  },
  {
    words: checkSentence(
      "F9 on a part of a formula, Evaluate Formula and the dialogue for arguments show #VALUE! or #CALC! for functions of add-ins. The cell itself is right.",
    ),
    isHere: () => false,
  },
  {
    words: checkSentence(
      "A Turkish Excel refuses formulas with functions of add-ins when the add-in writes them: insert, repair and unfreeze do not work there. Type or paste the formula.",
    ),
    isHere: isTurkish,
  },
  {
    words: checkSentence(
      "Excel 2021 (LTSC) may close by itself where a workbook has many conditional formats and an add-in with functions is present. Remove formats that are not needed.",
    ),
    isHere: isExcel2021,
  },
];

export function isTurkish({ language }: Program): boolean {
  return language.toLowerCase().startsWith("tr");
}

/** By the build that Excel 2021 stays at. */
export function isExcel2021({ version }: Program): boolean {
  return version.startsWith("16.0.14332.");
}
