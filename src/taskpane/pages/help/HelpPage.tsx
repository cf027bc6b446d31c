import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FunctionHelp } from "../../../core/library/functionHelp";
import { CopyableFunctions } from "./CopyableFunctions";
import { functionNamed } from "../../parts/formulas/functionGroups";
import { KnownOfExcel } from "../../parts/known/KnownOfExcel";
import { LANGUAGE_TAGS, nextLanguage, SPEECH, SpeechContext } from "../../parts/speech/speech";
import { requestedLanguage, keepLanguage } from "./requestedLanguage";
import { goToFunction, useFunctionInUrl } from "./functionInUrl";
import { PANE, useReset } from "../../parts/layout/reset";

/**
 * The functions without a workbook: the page that Excel opens for help, at the function that its
 * address names.
 */
export function HelpPage({
  help,
  dark,
}: {
  readonly help: readonly FunctionHelp[];
  readonly dark: boolean;
}) {
  const [language, setLanguage] = useState(requestedLanguage);
  const request = useFunctionInUrl();
  const styles = useStyles();
  useReset();
  const speech = SPEECH[language];
  const { title } = speech.phrases.help;
  const open = functionNamed(help, request);
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[language];
    document.title = open ? `${open.id} · ${title}` : title;
  }, [language, open, title]);
  const other = nextLanguage(language);
  return (
    <FluentProvider
      theme={dark ? webDarkTheme : webLightTheme}
      className={mergeClasses(PANE, styles.page)}
      lang={LANGUAGE_TAGS[language]}
    >
      <SpeechContext.Provider value={speech}>
        <header className={styles.header}>
          <strong>{title}</strong>
          <Button
            appearance="subtle"
            className={styles.language}
            lang={LANGUAGE_TAGS[other]}
            onClick={() => {
              keepLanguage(other);
              setLanguage(other);
            }}
          >
            {speech.phrases.otherLanguage}
          </Button>
        </header>
        <main className={styles.content}>
          <CopyableFunctions help={help} open={request} onOpen={goToFunction} />
          <KnownOfExcel program={null} />
        </main>
      </SpeechContext.Provider>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: { boxSizing: "border-box", minHeight: "100%" },
  header: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: "12px",
    maxWidth: "880px",
    margin: "0 auto",
    padding: "8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  language: { minWidth: 0, marginRight: "-12px" }, // Its word ends where the text below ends.
  content: { maxWidth: "880px", margin: "0 auto", padding: "16px" },
});
