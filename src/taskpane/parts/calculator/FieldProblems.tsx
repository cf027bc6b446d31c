import { Paragraph } from "../layout/Paragraph";
import { CALCULATOR_WORDS } from "../../../words/calculator";
import { useSpeech } from "../speech/speech";
import { useWords } from "../speech/useWords";
import type { FilledForm } from "./readForm";
import type { CalculatorForm } from "./calculatorForm";
import { optionLabel, parameterLabel } from "./labels";

/** Names the fields that keep a form from its answer; nothing where none does. */
export function FieldProblems(props: {
  readonly form: CalculatorForm;
  readonly problems: FilledForm["problems"];
}) {
  const { form, problems } = props;
  const speech = useSpeech();
  const words = useWords(CALCULATOR_WORDS);
  const labels = new Map([
    ...form.parameters.map((field) => [field.key, parameterLabel(field, speech)] as const),
    ...form.options.map((field) => [field.key, optionLabel(field, speech)] as const),
  ]);
  const problemNames = (isMissing: boolean) =>
    [...problems.keys()]
      .filter((key) => (problems.get(key) === "missing") === isMissing)
      .map((key) => labels.get(key))
      .join(speech.phrases.comma);
  const [missing, wrong] = [problemNames(true), problemNames(false)];
  return (
    <>
      {missing && <Paragraph>{words.missing(missing)}</Paragraph>}
      {wrong && <Paragraph>{words.wrong(wrong)}</Paragraph>}
    </>
  );
}
