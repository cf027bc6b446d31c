import { Field, Input } from "@fluentui/react-components";
import { dateInWords } from "../../parts/facts/time";
import { FIND_WORDS } from "../../../words/find";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import type { Ask } from "./ask";
import { type AskContext, chosenOptions, functionInUrl } from "./formulaCalls";
import { OptionSelect } from "./OptionSelect";
import { Columns } from "../../parts/layout/Columns";
import { Fold } from "../../parts/layout/Fold";

/** What most people look at first; the others are folded away. */
const FIRST = ["Mag", "Scope", "Counterparty"];

/** The as-of day and the options of the function that answers. */
export function AskOptions(props: {
  readonly of: AskContext;
  readonly onChange: (ask: Ask) => void;
}) {
  const { of, onChange } = props;
  const { ask, defaults: defaults } = of;
  const { language } = useSpeech();
  const words = useWords(FIND_WORDS);
  const help = functionInUrl(of);
  const all = help ? chosenOptions(of, help) : [];
  const select = ({ option, value }: (typeof all)[number]) => (
    <OptionSelect
      key={option.name}
      option={option}
      value={value}
      onChoose={(chosen) =>
        onChange({ ...ask, options: { ...ask.options, [option.name]: chosen } })
      }
    />
  );
  return (
    <>
      <Columns>{all.filter(({ option }) => FIRST.includes(option.name)).map(select)}</Columns>
      <Fold summary={words.more}>
        <Columns>
          <Field label={words.asOf} hint={words.asOfHint(dateInWords(defaults.asOf, language))}>
            <Input
              type="date"
              value={ask.asOf}
              onChange={(_, { value }) => onChange({ ...ask, asOf: value })}
            />
          </Field>
          {all.filter(({ option }) => !FIRST.includes(option.name)).map(select)}
        </Columns>
      </Fold>
    </>
  );
}
