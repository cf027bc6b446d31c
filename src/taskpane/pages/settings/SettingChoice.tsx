import { Field, Select } from "@fluentui/react-components";

/** One of a few values, or none of them: then the default holds, which its own entry tells. */
export function SettingChoice<T extends string>(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: T | null;
  readonly byDefault: string;
  readonly choices: readonly (readonly [value: T, words: string])[];
  readonly onChange: (value: T | null) => void;
}) {
  const { label, hint, value, byDefault, choices, onChange } = props;
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select
        value={value ?? ""}
        onChange={(_, { value: chosen }) =>
          onChange(choices.find(([one]) => one === chosen)?.[0] ?? null)
        }
      >
        <option value="">{byDefault}</option>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
