import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { type KnownDeal, releasedDeal } from "../../../core/deals/knownDeal";
import { ACTUALS, type Scale } from "../../../core/words/scale";
import { FormulaText } from "../formulas/FormulaText";
import { InsertionNotice } from "../job/InsertionNotice";
import { Actions } from "../layout/Actions";
import { Paragraph } from "../layout/Paragraph";
import { Stack } from "../layout/Stack";
import { CALCULATOR_WORDS } from "../../../words/calculator";
import { useSpeech } from "../speech/speech";
import { useWords } from "../speech/useWords";
import { AnswerPreview } from "./AnswerPreview";
import { ArgumentInput, type FieldUse } from "./ArgumentInput";
import { fieldContent } from "./readForm";
import {
  type CalculatorForm,
  type OptionField,
  OUT,
  type ParameterField,
  UNIT,
} from "./calculatorForm";
import { formulaText } from "./formulaText";
import { scaleOf } from "./labels";
import { OptionInput } from "./OptionInput";
import { printedTerm } from "./printedTerm";
import { FieldProblems } from "./FieldProblems";
import { useCalculatorAnswer } from "./useCalculatorAnswer";
import { useFormFields } from "./useFormFields";
import { useSheet } from "./useSheet";
import { Fold } from "../layout/Fold";
import { Columns } from "../layout/Columns";

/** Which options everybody needs: they stand above the others. */
const FIRST = [UNIT, OUT];

/** The fields of one function, the formula that they make and what it gives. */
export function FormulaForm(props: { readonly form: CalculatorForm; readonly known: KnownDeal }) {
  const { form, known } = props;
  const { language, phrases } = useSpeech();
  const base = useId();
  const inUse = useFormFields(form);
  const { call, problems } = inUse.filling;
  const formula = call && formulaText(call);
  const answer = useCalculatorAnswer(formula);
  const sheet = useSheet();
  const scale = scaleOf(form, inUse.filled) ?? ACTUALS;
  const usedAt = (field: ParameterField | OptionField): FieldUse => ({
    id: `${base}${field.key}`,
    content: fieldContent(field, inUse.filled),
    problem: inUse.problemAt(field.key),
    onType: (content) => inUse.type(field.key, content),
    onFill: (content) => inUse.fill(field.key, content),
    onLeave: () => inUse.leave(field.key),
  });
  const insert = () => {
    if (call && formula) sheet.insert(call, formula);
    else {
      inUse.showAll();
      turnTo(`${base}${[...problems.keys()][0] ?? ""}`);
    }
  };
  const request = form.parameters.filter(({ takes }) => takes !== "deal");
  return (
    <Stack room={12}>
      <Paragraph>
        <strong>{form.help.id}</strong> · {form.help.summary[language]}
      </Paragraph>
      {request.map((field) => (
        <ArgumentInput
          key={field.key}
          field={field}
          use={usedAt(field)}
          onTakeSelection={() => sheet.take((reference) => inUse.fill(field.key, reference))}
        />
      ))}
      <Options form={form} known={known} scale={scale} usedAt={usedAt} />
      <FieldProblems form={form} problems={problems} />
      {formula && <FormulaText formula={formula} />}
      <AnswerPreview answer={answer} isTyping={inUse.isTyping} />
      <InsertionNotice dialogue={sheet.dialogue} />
      <Actions>
        <Button appearance="primary" onClick={insert}>
          {phrases.insert.button}
        </Button>
      </Actions>
    </Stack>
  );
}

function Options(props: {
  readonly form: CalculatorForm;
  readonly known: KnownDeal;
  readonly scale: Scale;
  readonly usedAt: (field: OptionField) => FieldUse;
}) {
  const { form, known, scale, usedAt } = props;
  const words = useWords(CALCULATOR_WORDS);
  const fields = (all: readonly OptionField[]) => (
    <Columns>
      {all.map((field) => (
        <OptionInput
          key={field.key}
          field={field}
          use={usedAt(field)}
          {...printedFor(field, known, scale)}
          scale={scale}
        />
      ))}
    </Columns>
  );
  return (
    <>
      {fields(form.options.filter(({ key }) => FIRST.includes(key)))}
      <Fold summary={words.more}>
        {fields(form.options.filter(({ key }) => !FIRST.includes(key)))}
      </Fold>
    </>
  );
}

/** What is printed of a term by the as-of, and that day where it is printed only later. */
function printedFor({ term }: OptionField, known: KnownDeal, scale: Scale) {
  const printedBy = (by: KnownDeal) =>
    term && "printed" in term ? printedTerm(by, term, scale) : null;
  const printed = printedBy(known);
  const isLater = !printed && printedBy(releasedDeal(known.dataset, known.deal)) !== null;
  return { printed, notYet: isLater ? known.asOf : null };
}

/** Puts the focus into a field, also where it is folded away. */
function turnTo(id: string): void {
  const field = document.getElementById(id);
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
}
