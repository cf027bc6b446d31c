import { Field, Input, Select } from "@fluentui/react-components";
import { decimal } from "./formulaText";
import type { IsoDate } from "../../../core/period/calendar";
import type { Scale } from "../../../core/words/scale";
import { CALCULATOR_WORDS } from "../../../words/calculator";
import { useSpeech } from "../speech/speech";
import { useWords } from "../speech/useWords";
import type { FieldUse } from "./ArgumentInput";
import type { OptionField } from "./calculatorForm";
import { dateInWords } from "../facts/time";
import { choiceLabel, optionLabel, termHint } from "./labels";
import type { PrintedTerm } from "./printedTerm";

/** The field of an option: a choice, or a term in place of the printed one. */
export function OptionInput(props: {
  readonly field: OptionField;
  readonly use: FieldUse;
  readonly printed: PrintedTerm | null;
  /** The workbook's as-of, where a term was printed only after it. */
  readonly notYet: IsoDate | null;
  readonly scale: Scale;
}) {
  const { field, use, printed, notYet, scale } = props;
  const speech = useSpeech();
  const words = useWords(CALCULATOR_WORDS);
  const { choices, fallback } = field.option;
  return (
    <Field
      label={{ htmlFor: use.id, children: optionLabel(field, speech) }}
      hint={
        notYet
          ? words.notYet(dateInWords(notYet, speech.language))
          : termHint(field, printed, scale, speech)
      }
      validationMessage={use.problem ? words.problem[use.problem] : null}
    >
      {field.takes === "choice" ? (
        <Select id={use.id} value={use.content} onChange={(_, { value }) => use.onFill(value)}>
          {fallback === null && <option value="">{words.notSet}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choiceLabel(field, choice, speech)}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          id={use.id}
          value={use.content}
          placeholder={printed?.ends.map(decimal).join(" – ")}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => use.onType(value)}
          onBlur={use.onLeave}
        />
      )}
    </Field>
  );
}
