import type { FunctionHelp } from "../../../core/library/functionHelp";
import { PlainList } from "../../parts/layout/PlainList";
import { useSpeech } from "../../parts/speech/speech";
import { FormulaText } from "../../parts/formulas/FormulaText";
import { LinkedText } from "./LinkedText";
import { Inset } from "../../parts/layout/Inset";
import { Stack } from "../../parts/layout/Stack";

/**
 * The mistakes that people make with a function: the formula, the error it gives, and what to do.
 */
export function ErrorList(props: {
  readonly help: readonly FunctionHelp[];
  readonly shown: FunctionHelp;
  readonly onOpen: (id: string) => void;
}) {
  const { language } = useSpeech();
  return (
    <PlainList>
      {props.shown.errors.map(({ formula, code, words }) => (
        <li key={formula}>
          <Inset warning>
            <Stack room={0}>
              <FormulaText formula={formula} />
              <strong>{code}</strong>
              <span>
                <LinkedText text={words[language]} {...props} />
              </span>
            </Stack>
          </Inset>
        </li>
      ))}
    </PlainList>
  );
}
