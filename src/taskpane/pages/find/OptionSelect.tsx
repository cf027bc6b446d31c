import { nameIn } from "../../../core/words/nameIn";
import { Field, Select } from "@fluentui/react-components";
import { FIND_WORDS } from "../../../words/find";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import type { OptionChoice } from "./optionChoices";

/** An option with the values that exist; what need not be written is marked. */
export function OptionSelect(props: {
  readonly option: OptionChoice;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}) {
  const { option, value, onChoose } = props;
  const { language } = useSpeech();
  const words = useWords(FIND_WORDS);
  const label = words.optionNames[option.name] ?? nameIn(option, language);
  return (
    <Field label={label === option.name ? label : `${label} · ${option.name}`}>
      <Select value={value} onChange={(_, { value }) => onChoose(value)}>
        {option.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.value === option.fallback && choice.value !== ""
              ? words.isDefault(choice.words[language])
              : choice.words[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
