import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { type FormEvent, useMemo, useState } from "react";
import type { Dataset } from "../../../core/facts/dataset";
import type { IsoDate } from "../../../core/period/calendar";
import { plainNumber } from "../../parts/facts/amount";
import { dateInWords } from "../../parts/facts/time";
import { usePane } from "../../parts/pane/pane";
import { Actions } from "../../parts/layout/Actions";
import { SETTINGS_WORDS, type SettingsWords } from "../../../words/settings";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { type KnownDay, knownDays } from "./knownDays";
import { typedDay } from "./typedDay";
import { Stack } from "../../parts/layout/Stack";

const RELEASE = "release";
const OTHER = "other";

/**
 * The as-of of the whole workbook: the dataset's release, a day on which something became known, or
 * any day that is typed.
 */
export function AsOfSetting(props: {
  readonly asOf: IsoDate | null;
  readonly onChange: (asOf: IsoDate | null) => void;
}) {
  const { asOf, onChange } = props;
  const { dataset } = usePane();
  const words = useWords(SETTINGS_WORDS);
  const { language } = useSpeech();
  const styles = useStyles();
  /**
   * The as-of that held when somebody began to type another, or that was typed; undefined when
   * nobody types.
   */
  const [typed, setTyped] = useState<IsoDate | null | undefined>(undefined);
  const days = useMemo(() => knownDays(dataset), [dataset]);
  const isListed = asOf === null || days.some(({ day }) => day === asOf);
  const isTyped = typed === asOf || !isListed;
  const choose = (value: string) => {
    setTyped(value === OTHER ? asOf : undefined);
    if (value === RELEASE) onChange(null);
    else if (value !== OTHER) onChange(days.find(({ day }) => day === value)?.day ?? null);
  };
  return (
    <>
      <Field label={words.asOf} hint={words.asOfHelp} className={styles.list}>
        <Select
          value={isTyped ? OTHER : (asOf ?? RELEASE)}
          onChange={(_, { value }) => choose(value)}
        >
          <option value={RELEASE}>{words.release(dateInWords(dataset.released, language))}</option>
          {days.map(({ day, figures }) => (
            <option key={day} value={day}>
              {words.knownDay(dateInWords(day, language), plainNumber(figures))}
            </option>
          ))}
          <option value={OTHER}>{words.otherDay}</option>
        </Select>
      </Field>
      {isTyped && (
        <TypedDay
          asOf={asOf}
          days={days}
          dataset={dataset}
          words={words}
          onChange={(day) => {
            setTyped(day);
            onChange(day);
          }}
        />
      )}
    </>
  );
}

/** A day that is typed; it counts once it is confirmed. */
function TypedDay(props: {
  readonly asOf: IsoDate | null;
  readonly days: readonly KnownDay[];
  readonly dataset: Dataset;
  readonly words: SettingsWords;
  readonly onChange: (asOf: IsoDate) => void;
}) {
  const { asOf, days, dataset, words, onChange } = props;
  const [text, setText] = useState<string>(asOf ?? "");
  const [isWrong, setWrong] = useState(false);
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    const day = typedDay(text);
    setWrong(day === null);
    if (day === null) return;
    setText(day);
    onChange(day);
  };
  return (
    <form onSubmit={confirm} noValidate>
      <Stack>
        <Field
          label={words.day}
          hint={hint(asOf, days, dataset, words)}
          {...(isWrong && { validationState: "error", validationMessage: words.noDay })}
        >
          <Input
            value={text}
            placeholder={dataset.released}
            onChange={(_, { value }) => {
              setText(value);
              setWrong(false);
            }}
          />
        </Field>
        <Actions>
          <Button type="submit">{words.useDay}</Button>
        </Actions>
      </Stack>
    </form>
  );
}

/** What a day outside of the data means. */
function hint(
  asOf: IsoDate | null,
  days: readonly KnownDay[],
  { released }: Dataset,
  words: SettingsWords,
): string {
  const first = days.at(-1)?.day ?? released;
  if (asOf !== null && asOf < first) return words.beforeAll(first);
  return asOf !== null && asOf > released ? words.afterRelease(released) : words.dayHelp;
}

const useStyles = makeStyles({
  list: { gridTemplateColumns: "minmax(0, 1fr)" }, // Or its longest entry would widen it.
});
