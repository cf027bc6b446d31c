import type { Language } from "../../core/words/words";
import { freeName } from "../edit/freeName";
import { chipsSheet } from "./chipsSheet";
import { inputsSheet } from "./inputsSheet";
import { microsoftSheet } from "./microsoftSheet";
import type { ModelSheet } from "./modelSheet";
import { namingBeside } from "./naming";
import { salesSheet } from "./salesSheet";
import { softBankSheet } from "./softBankSheet";
import { MODEL_WORDS } from "../../words/modelSheets";

/**
 * The worked model of the deals: inputs, Microsoft's share under three caps, the share of revenue,
 * SoftBank with and without the restructuring, the circle of chip deals. Every number is an input
 * or a live formula; inputs stand in named ranges.
 *
 * @param sheets Names of sheets that the workbook has: the model's are others.
 * @param names  Names of ranges that the workbook has: the model's are others.
 */
export function dealModel(
  language: Language,
  sheets: readonly string[],
  names: readonly string[],
): readonly ModelSheet[] {
  const words = MODEL_WORDS[language];
  const naming = namingBeside(names);
  const free = (name: string) => freeName(name, sheets, " ");
  return [
    inputsSheet(language, free(words.inputs.sheet), naming),
    microsoftSheet(words, free(words.microsoft.sheet), naming),
    salesSheet(words, free(words.sales.sheet), naming),
    softBankSheet(words, free(words.softBank.sheet), naming),
    chipsSheet(words, free(words.chips.sheet), naming),
  ];
}
