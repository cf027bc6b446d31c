import { nameIn } from "../../../core/words/nameIn";
import { type Scale, SCALES } from "../../../core/words/scale";
import { CALCULATOR_WORDS } from "../../../words/calculator";
import type { Speech } from "../speech/speech";
import { fieldContent, type FieldContents } from "./readForm";
import {
  type CalculatorForm,
  type OptionField,
  OUT,
  type ParameterField,
  UNIT,
} from "./calculatorForm";
import { type PrintedTerm, termInWords } from "./printedTerm";

/** What goes into a function, `OpenAI API revenue`; its name where there are no words for it. */
export function parameterLabel({ parameter }: ParameterField, { language }: Speech): string {
  const words: Readonly<Record<string, string>> = CALCULATOR_WORDS[language].parameters;
  return words[parameter.name] ?? parameter.name;
}

/** What an option is, then its name in formulas: `The cap · Cap`. */
export function optionLabel(
  { key, option: { names }, term }: OptionField,
  { language }: Speech,
): string {
  const { unit, out } = CALCULATOR_WORDS[language];
  const special: Readonly<Record<string, string>> = { [UNIT]: unit, [OUT]: out };
  const own = special[key] ?? nameIn({ name: key, nameZh: names[1] ?? "" }, language);
  const labelText = term ? capitalized(term.words[language]) : own;
  return labelText === key ? key : `${labelText} · ${key}`;
}

/** A choice as a select shows it. */
export function choiceLabel(
  { key, option }: OptionField,
  { value, zh }: { readonly value: string; readonly zh: string },
  { language }: Speech,
): string {
  const words = CALCULATOR_WORDS[language];
  const yesOrNo: Readonly<Record<string, string>> = { "1": words.yes, "0": words.no };
  const labelText = yesOrNo[value] ?? nameIn({ name: value, nameZh: zh }, language);
  return value === option.fallback && key !== UNIT ? words.isDefault(labelText) : labelText;
}

/** What is printed of a term in the scale of the form, or that nothing is. */
export function termHint(
  { term }: OptionField,
  printed: PrintedTerm | null,
  scale: Scale,
  { language, phrases: { fact } }: Speech,
): string {
  if (!term) return "";
  const words = CALCULATOR_WORDS[language];
  const { unit = "" } = term;
  if (printed) {
    const amount = termInWords(printed.ends, unit, scale, language);
    return words.printed(`${fact.qualifier[printed.qualifier]} ${amount}`.trim());
  }
  if (!term.assumed) return words.notPrinted;
  const { value } = term.assumed;
  return Number.isFinite(value)
    ? words.countedAs(termInWords([value], unit, scale, language))
    : words.without;
}

/** The scale that a form is in. */
export function scaleOf(form: CalculatorForm, filled: FieldContents): Scale | undefined {
  const field = form.options.find(({ key }) => key === UNIT);
  const name = field && fieldContent(field, filled);
  return SCALES.find((scale) => scale.name === name);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
