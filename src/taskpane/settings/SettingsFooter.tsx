import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { SettingsPhrases } from "../words/phrases";
import { useSpeech } from "../words/speech";
import { type CardsSetting, useCards } from "./useCards";

/** The foot of the pane: what is given, and the settings of the workbook, which a button folds out below. */
export function SettingsFooter({ children }: { readonly children: ReactNode }) {
  const cards = useCards();
  const [open, setOpen] = useState(false);
  const words = useSpeech().phrases.settings;
  const [section, help] = [useId(), useId()];
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <div className={styles.line}>
        <span>{children}</span>
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          aria-expanded={open}
          aria-controls={section}
          onClick={() => {
            setOpen(!open);
            cards.forget();
          }}
        >
          {words.button}
        </Button>
      </div>
      <section id={section} aria-label={words.button} hidden={!open}>
        <Switch
          className={styles.switch}
          label={words.cards}
          checked={cards.shown}
          aria-describedby={help}
          onChange={(_, { checked }) => cards.show(checked)}
        />
        <p id={help} className={styles.help}>
          {words.cardsHelp}
        </p>
      </section>
      <p role="status" className={styles.said}>
        {said(cards, words)}
      </p>
    </footer>
  );
}

function said({ shown, progress }: CardsSetting, words: SettingsPhrases): string {
  switch (progress?.state) {
    case undefined:
      return "";
    case "calculating":
      return words.calculating;
    case "done":
      return shown ? words.cardsShown : words.numbersShown;
    case "unkept":
      return words.unkept(progress.message);
    case "uncalculated":
      return words.uncalculated(progress.message);
  }
}

const useStyles = makeStyles({
  footer: {
    padding: "4px 4px 4px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  button: { flexShrink: 0, minWidth: "auto" },
  switch: { marginLeft: "-8px" },
  help: { margin: "0 8px 4px 0" },
  said: { margin: "0 8px 0 0", fontWeight: tokens.fontWeightSemibold },
});
