import {
  Button,
  FluentProvider,
  Tab,
  TabList,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Explain, ShowCards } from "../core/explanation";
import type { Language } from "../core/words";
import { dataset } from "../data";
import type { Host, Unsubscribe } from "../hosts/host";
import { CellPage } from "./cell/CellPage";
import { SelectionSaid } from "./cell/SelectionSaid";
import { useSelectedCell } from "./cell/useSelectedCell";
import { dateInWords } from "./facts/time";
import { PaneContext } from "./pane";
import { SettingsFooter } from "./settings/SettingsFooter";
import { SourcesPage } from "./sources/SourcesPage";
import { useKeptLanguage } from "./useKeptLanguage";
import { SPEECH, SpeechContext, useSpeech } from "./words/speech";

export interface TaskPaneProps {
  readonly host: Host;
  readonly explain: Explain;
  readonly showCards: ShowCards;
  /** Spoken unless the workbook remembers another. */
  readonly language: Language;
  readonly dark: boolean;
  /** Called with the language that the reader changes the pane to. */
  readonly onLanguage?: (language: Language) => void;
  /** Subscribes to the pages that buttons outside of the pane ask for. */
  readonly onShowPage?: OnShowPage;
}

type OnShowPage = (listener: (page: "cell" | "sources") => void) => Unsubscribe;

/** The task pane: one page for Excel and the workbench. It fills the element it stands in and scrolls by itself. */
export function TaskPane({
  host,
  explain,
  showCards,
  language: given,
  dark,
  onLanguage,
  onShowPage,
}: TaskPaneProps) {
  const pane = useMemo(() => ({ host, explain, showCards, dataset }), [host, explain, showCards]);
  const [language, keepLanguage] = useKeptLanguage(host, given);
  const styles = useStyles();
  const change = (next: Language) => {
    keepLanguage(next);
    onLanguage?.(next);
  };
  return (
    <FluentProvider
      theme={dark ? webDarkTheme : webLightTheme}
      className={styles.pane}
      lang={LANGUAGE_TAGS[language]}
    >
      <PaneContext.Provider value={pane}>
        <SpeechContext.Provider value={SPEECH[language]}>
          <Pages onLanguage={change} onShowPage={onShowPage} />
        </SpeechContext.Provider>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: "en", zh: "zh-Hans" };

function Pages({
  onLanguage,
  onShowPage,
}: {
  readonly onLanguage: (language: Language) => void;
  readonly onShowPage: OnShowPage | undefined;
}) {
  const [page, setPage] = useState<unknown>("cell");
  useEffect(() => onShowPage?.(setPage), [onShowPage]);
  const following = useSelectedCell();
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const other = language === "en" ? "zh" : "en";
  return (
    <>
      <div className={styles.header}>
        <TabList
          aria-label={phrases.pages.label}
          selectedValue={page}
          onTabSelect={(_, { value }) => setPage(value)}
        >
          <Tab value="cell">{phrases.pages.cell}</Tab>
          <Tab value="sources">{phrases.pages.sources}</Tab>
        </TabList>
        <Button appearance="subtle" lang={LANGUAGE_TAGS[other]} onClick={() => onLanguage(other)}>
          {phrases.otherLanguage}
        </Button>
      </div>
      <SelectionSaid followed={following.followed} />
      <div
        role="tabpanel"
        tabIndex={0} // It scrolls, so the keyboard must reach it.
        aria-label={page === "sources" ? phrases.pages.sources : phrases.pages.cell}
        className={styles.page}
      >
        {page === "sources" ? <SourcesPage /> : <CellPage following={following} />}
      </div>
      <SettingsFooter>
        {phrases.dataset(dataset.version, dateInWords(dataset.released, language))}
      </SettingsFooter>
    </>
  );
}

const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    height: "100%",
    display: "flex",
    flexDirection: "column",
    overflowX: "hidden",
  },
  header: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    paddingRight: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  page: { flex: "1 1 0", minHeight: 0, overflowY: "auto", padding: "12px", position: "relative" },
});
