import { nameIn } from "../../core/words/nameIn";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import type { Language } from "../../core/words/words";
import { SCALES } from "../../core/words/scale";
import type { WorkbookSettings } from "../../core/library/workbookSettings";
import { dateInWords } from "../parts/facts/time";
import { useSpeech } from "../parts/speech/speech";
import { useWords } from "../parts/speech/useWords";
import { FOOTER_WORDS, type FooterWords } from "../../words/footer";
import { usePane } from "../parts/pane/pane";
import { beginRelease } from "../parts/release/beginRelease";
import { useSettings } from "../parts/settings/useSettings";

/**
 * The foot of the pane: what is given, the settings that the cells are answered by, and the way to
 * change them.
 */
export function SettingsFooter(props: {
  readonly children: ReactNode;
  /** Whether the settings' page is shown, which says everything itself. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}) {
  const { settings, progress, store } = useSettings();
  const words = useWords(FOOTER_WORDS);
  const { language, phrases } = useSpeech();
  const { settingWaits } = phrases.release;
  const styles = useStyles();
  const pane = usePane();
  useEffect(
    () => store.begin(async () => ((await beginRelease(pane)) ? null : settingWaits)),
    [store, pane, settingWaits],
  );
  const isWrong = ["unread", "unkept", "uncalculated"].includes(progress?.state ?? "");
  return (
    <footer className={styles.footer}>
      <div>
        <div>{props.children}</div>
        <div>{progress?.state !== "unread" && inWords(settings, words, language)}</div>
        <div role="status" className={styles.said}>
          {!props.isOpen && progress?.state === "calculating" && words.calculating}
          {!props.isOpen && isWrong && words.problem}
        </div>
      </div>
      <Button appearance="subtle" size="small" className={styles.button} onClick={props.onOpen}>
        {words.button}
      </Button>
    </footer>
  );
}

/** The settings that are not as they are by default, in a few words. */
function inWords(settings: WorkbookSettings, words: FooterWords, language: Language): string {
  const { asOf, mag, cards, style } = settings;
  const scale = SCALES.find(({ name }) => name === mag);
  const settingsText = [
    asOf && words.asOf(dateInWords(asOf, language)),
    scale && nameIn(scale, language),
    !cards && words.plainNumbers,
    style && words.citedIn(words.styles[style]),
  ].filter(Boolean);
  return settingsText.length > 0 ? settingsText.join(" · ") : words.byDefault;
}

const useStyles = makeStyles({
  footer: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: "8px",
    padding: "4px 4px 4px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  button: { flexShrink: 0, minWidth: "auto" },
  said: { fontWeight: tokens.fontWeightSemibold },
});
