import { nameOf } from "../../../core/words/nameIn";
import { useMemo } from "react";
import { functionHelp } from "../../../data/functionHelp";
import { periodInWords } from "../../parts/facts/time";
import { usePane } from "../../parts/pane/pane";
import { Paragraph } from "../../parts/layout/Paragraph";
import { Stack } from "../../parts/layout/Stack";
import { workbookDefaults } from "./workbookDefaults";
import { useSettings } from "../../parts/settings/useSettings";
import { FIND_WORDS } from "../../../words/find";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { type Ask, LATEST } from "./ask";
import { AskOptions } from "./AskOptions";
import { Checklist } from "./Checklist";
import { type AskChoices, askChoices } from "./askChoices";
import { FormChoice } from "./FormChoice";
import { layoutOf } from "./layout";
import { mostFiguresFirst } from "./mostFiguresFirst";
import { FindPreview } from "./FindPreview";

/** What can be asked about the companies and metrics that a search led to, and what comes of it. */
export function AskPanel(props: { readonly ask: Ask; readonly onChange: (ask: Ask) => void }) {
  const { ask, onChange } = props;
  const { dataset } = usePane();
  const { language } = useSpeech();
  const words = useWords(FIND_WORDS);
  const { settings } = useSettings();
  const defaults = useMemo(() => workbookDefaults(settings, dataset), [settings, dataset]);
  const choices = useMemo(() => askChoices(dataset, ask, defaults.asOf), [dataset, ask, defaults]);
  const listed = useMemo(
    () => mostFiguresFirst(choices, dataset, defaults.asOf),
    [choices, dataset, defaults],
  );
  const of = useMemo(
    () => ({ ask, choices, help: functionHelp, dataset, defaults }),
    [ask, choices, dataset, defaults],
  );
  const layout = useMemo(() => layoutOf(of, language), [of, language]);
  const named = (one: { readonly id: string; readonly name: string; readonly nameZh: string }) => ({
    id: one.id,
    label: nameOf(one, one.id, language),
  });
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  return (
    <Stack room={12}>
      {choices.entities.length > 0 && (
        <Checklist
          title={words.entities}
          items={listed.entities.map(named)}
          chosen={ids(choices.chosenEntities)}
          isFolded={choices.chosenEntities.length > 0}
          onChoose={(entities) => onChange({ ...ask, entities })}
        />
      )}
      <Checklist
        title={words.metrics}
        items={listed.metrics.map(named)}
        chosen={ids(choices.chosenMetrics)}
        isFolded={choices.chosenMetrics.length > 0}
        onChoose={(metrics) => onChange({ ...ask, metrics })}
      />
      {layout ? (
        <>
          <Periods choices={choices} onChoose={(periods) => onChange({ ...ask, periods })} />
          <FormChoice choices={choices} onChoose={(form) => onChange({ ...ask, form })} />
          <AskOptions of={of} onChange={onChange} />
          <FindPreview layout={layout} />
        </>
      ) : (
        <Paragraph>
          {choices.chosenMetrics.length === 0 ? words.chooseMetric : words.chooseEntity}
        </Paragraph>
      )}
    </Stack>
  );
}

function Periods(props: {
  readonly choices: AskChoices;
  readonly onChoose: (periods: readonly string[]) => void;
}) {
  const { choices, onChoose } = props;
  const { language } = useSpeech();
  const words = useWords(FIND_WORDS);
  const periods = choices.periods.map((period) => ({
    id: period.text,
    label: periodInWords(period, language),
  }));
  const latest = choices.hasLatest ? [{ id: LATEST, label: words.latest }] : [];
  return (
    <Checklist
      title={words.periods}
      items={[...latest, ...periods]}
      chosen={choices.chosenPeriods}
      onChoose={onChoose}
    />
  );
}
