import { nameIn } from "../../../core/words/nameIn";
import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import type { CitationStyleName } from "../../../core/cite/citationStyle";
import { CITATION_STYLES } from "../../../core/cite/citationStyles";
import { SCALES } from "../../../core/words/scale";
import { UNITS } from "../../../core/words/unit";
import { type Language, LANGUAGES } from "../../../core/words/words";
import type { WorkbookSettings } from "../../../core/library/workbookSettings";
import { useChosenLanguage } from "../../parts/pane/chosenLanguage";
import { Actions } from "../../parts/layout/Actions";
import { Notice } from "../../parts/layout/Notice";
import { Page } from "../../parts/layout/Page";
import { Paragraph } from "../../parts/layout/Paragraph";
import { RepairSection } from "./repair/RepairSection";
import { FOOTER_WORDS } from "../../../words/footer";
import { SETTINGS_WORDS } from "../../../words/settings";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { AsOfSetting } from "./AsOfSetting";
import { SettingChoice } from "./SettingChoice";
import { progressText } from "./progressText";
import { useSettings } from "../../parts/settings/useSettings";

const STYLE_NAMES = Object.keys(CITATION_STYLES) as CitationStyleName[]; // The record's own keys.

/** What the workbook sets for all of its cells, and the command that repairs formulas. */
export function SettingsPage() {
  const { settings, progress, store } = useSettings();
  const { kept, choose } = useChosenLanguage();
  const { language } = useSpeech();
  const words = useWords(SETTINGS_WORDS);
  // What was said of a change is old when the page is opened again.
  useEffect(() => store.forget, [store]);
  const set: SetOne = (name, value) => store.change({ [name]: value }, name);
  const reset = () => {
    choose(null);
    store.reset();
  };
  return (
    <Page title={words.title}>
      <Paragraph>{words.about}</Paragraph>
      <Notice collapses strong>
        {progressText(progress, settings, words)}
      </Notice>
      <AsOfSetting asOf={settings.asOf} onChange={(asOf) => set("asOf", asOf)} />
      <SettingChoice
        label={words.mag}
        hint={words.magHelp}
        value={settings.mag}
        byDefault={words.dollars}
        choices={SCALES.filter(({ factor }) => factor !== 1).map(
          (scale) => [scale.name, scaleLabel(scale, language)] as const,
        )}
        onChange={(mag) => set("mag", mag)}
      />
      <Citations settings={settings} set={set} />
      <CardsSwitch cards={settings.cards} onChange={(cards) => set("cards", cards)} />
      <SettingChoice
        label={words.paneLanguage}
        value={kept}
        byDefault={words.programLanguage}
        choices={LANGUAGES.map((name) => [name, words.languages[name]] as const)}
        onChange={choose}
      />
      <Actions>
        <Button onClick={reset}>{words.reset}</Button>
      </Actions>
      <RepairSection />
    </Page>
  );
}

type SetOne = <K extends keyof WorkbookSettings>(name: K, value: WorkbookSettings[K]) => void;

function Citations(props: { readonly settings: WorkbookSettings; readonly set: SetOne }) {
  const { settings, set } = props;
  const words = useWords(SETTINGS_WORDS);
  const names = useWords(FOOTER_WORDS).styles;
  return (
    <>
      <SettingChoice
        label={words.style}
        hint={words.styleHelp}
        value={settings.style}
        byDefault={words.defaultStyle}
        choices={STYLE_NAMES.filter((name) => name !== "apa").map(
          (name) => [name, names[name]] as const,
        )}
        onChange={(style) => set("style", style)}
      />
      <SettingChoice
        label={words.citationLanguage}
        value={settings.citationLanguage}
        byDefault={words.styleLanguage}
        choices={LANGUAGES.map((name) => [name, words.languages[name]] as const)}
        onChange={(name) => set("citationLanguage", name)}
      />
    </>
  );
}

function CardsSwitch(props: {
  readonly cards: boolean;
  readonly onChange: (cards: boolean) => void;
}) {
  const words = useWords(SETTINGS_WORDS);
  const styles = useStyles();
  const help = useId();
  return (
    <div>
      <Switch
        className={styles.switch}
        label={words.cards}
        checked={props.cards}
        aria-describedby={help}
        onChange={(_, { checked }) => props.onChange(checked)}
      />
      <p id={help} className={styles.help}>
        {words.cardsHelp}
      </p>
    </div>
  );
}

/** The name in the reader's language, and the one that a formula takes where that is another. */
function scaleLabel(scale: (typeof SCALES)[number], language: Language): string {
  const own = nameIn(scale, language);
  if (own === scale.name) return own;
  const unit = UNITS.get("USD")?.words[language].trim() ?? "";
  return SETTINGS_WORDS[language].scale(own, unit, scale.name);
}

const useStyles = makeStyles({
  switch: { marginLeft: "-8px" },
  help: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 }, // As a hint.
});
