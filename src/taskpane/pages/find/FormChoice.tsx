import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { FIND_WORDS } from "../../../words/find";
import { useWords } from "../../parts/speech/useWords";
import type { AskForm } from "./ask";
import type { AskChoices } from "./askChoices";

/** How what is asked is to stand in the sheet. */
export function FormChoice(props: {
  readonly choices: AskChoices;
  readonly onChoose: (form: AskForm) => void;
}) {
  const { choices: choices, onChoose } = props;
  const words = useWords(FIND_WORDS);
  const { chosenEntities, chosenMetrics, chosenPeriods, forms, form } = choices;
  const isOne = chosenEntities.length * chosenMetrics.length * chosenPeriods.length === 1;
  return (
    <Field label={words.form}>
      <RadioGroup
        value={form}
        onChange={(_, { value }) => {
          const chosen = forms.find((one) => one === value);
          if (chosen) onChoose(chosen);
        }}
      >
        {forms.map((one) => (
          <Radio
            key={one}
            value={one}
            label={one === "cells" && isOne ? words.oneCell : words.forms[one]}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
