import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { CALCULATOR_WORDS } from "../../../words/calculator";
import { useSpeech } from "../speech/speech";
import { useWords } from "../speech/useWords";
import type { FieldProblem } from "./readForm";
import type { ParameterField } from "./calculatorForm";
import { parameterLabel } from "./labels";

/** How a field of a form is filled in. */
export interface FieldUse {
  /** Of the element that takes the focus. */
  readonly id: string;
  readonly content: string;
  /** Shown beside the field; undefined for none. */
  readonly problem: FieldProblem | undefined;
  /** After each key. */
  readonly onType: (content: string) => void;
  /** When it is filled in at once, as by a choice. */
  readonly onFill: (content: string) => void;
  readonly onLeave: () => void;
}

/** The field of a parameter: a number, a period or cells; or TRUE and FALSE. */
export function ArgumentInput(props: {
  readonly field: ParameterField;
  readonly use: FieldUse;
  readonly onTakeSelection: () => void;
}) {
  const { field, use } = props;
  const speech = useSpeech();
  const { language, phrases } = speech;
  const { problem, takeSelection } = useWords(CALCULATOR_WORDS);
  const styles = useStyles();
  const { unit, words, optional } = field.parameter;
  const label = parameterLabel(field, speech);
  const unitText = unit && phrases.functions.unit(unit[language]);
  return (
    <Field
      label={{
        htmlFor: use.id,
        children: optional ? `${label} · ${phrases.functions.optional}` : label,
      }}
      hint={[words[language], unitText].filter(Boolean).join(" · ")}
      validationMessage={use.problem ? problem[use.problem] : null}
    >
      {(control) =>
        field.takes === "truth" ? (
          <Select
            {...control}
            id={use.id}
            value={use.content}
            onChange={(_, { value }) => use.onFill(value)}
          >
            <option>TRUE</option>
            <option>FALSE</option>
          </Select>
        ) : (
          <div className={styles.row}>
            <Input
              {...control}
              id={use.id}
              className={styles.input}
              value={use.content}
              autoComplete="off"
              spellCheck={false}
              onChange={(_, { value }) => use.onType(value)}
              onBlur={use.onLeave}
            />
            <Button
              aria-label={`${takeSelection}: ${label}`}
              className={styles.take}
              onClick={props.onTakeSelection}
            >
              {takeSelection}
            </Button>
          </div>
        )
      }
    </Field>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  input: { flex: "1 1 110px", minWidth: 0 },
  take: { flexShrink: 0, minWidth: 0 },
});
