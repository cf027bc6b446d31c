import { formulaSlip } from "../../../core/workbook/formulaSlip";
import { functionHelp } from "../../../data/functionHelp";
import { Paragraph } from "../../parts/layout/Paragraph";
import { useSpeech } from "../../parts/speech/speech";

/** What is likely wrong in a formula that does not calculate; nothing where nothing is seen. */
export function SlipHint({ formula }: { readonly formula: string }) {
  const { language } = useSpeech();
  const slip = formulaSlip(formula, (id) => functionHelp.some((one) => one.id === id));
  return slip && <Paragraph>{slip[language]}</Paragraph>;
}
