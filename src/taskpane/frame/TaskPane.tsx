import {
  Button,
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Explain, Formulas } from "../../core/library/functionsLibrary";
import type { Language } from "../../core/words/words";
import type { ApplySettings } from "../../core/library/workbookSettings";
import { dataset } from "../../data";
import type { Host, Unsubscribe } from "../../hosts/host";
import { ChosenLanguageContext, useChosenLanguage } from "../parts/pane/chosenLanguage";
import { CellPage } from "../pages/cell/CellPage";
import { SelectionText } from "../pages/cell/SelectionText";
import { useSelectedCell } from "../pages/cell/useSelectedCell";
import { dateInWords } from "../parts/facts/time";
import { ShowFunctionContext } from "../parts/formulas/showFunction";
import { isLaterPage, LaterFunctions, LaterPage } from "./LaterPage";
import type { PageId } from "./pageIds";
import { PageTabs } from "./PageTabs";
import { PaneLine } from "../parts/layout/PaneLine";
import { JumpContext } from "../parts/pane/jump";
import { PaneContext, usePane } from "../parts/pane/pane";
import { ReleaseLine } from "../parts/release/ReleaseLine";
import { SettingsFooter } from "./SettingsFooter";
import { SourcesPage } from "../pages/sources/SourcesPage";
import { WaitingLine } from "./WaitingLine";
import { useJumps } from "./useJumps";
import { useKeptLanguage } from "./useKeptLanguage";
import { LANGUAGE_TAGS, nextLanguage, SPEECH, SpeechContext, useSpeech } from "../words/speech";

/** What looks for stuck cells is not needed to show the pane. */
const StuckLine = lazy(() =>
  import(/* webpackChunkName: "stuck" */ "../parts/stuck/StuckLine").then(
    ({ StuckLine }) => ({ default: StuckLine }),
    () => ({ default: () => null }),
  ),
);

export interface TaskPaneProps {
  readonly host: Host;
  readonly explain: Explain;
  readonly formulas: Formulas;
  readonly applySettings: ApplySettings;
  /** Spoken unless the workbook remembers another. */
  readonly language: Language;
  readonly dark: boolean;
  /** Called with the language that the reader changes the pane to. */
  readonly onLanguage?: (language: Language) => void;
  /** Subscribes to the pages that buttons outside of the pane ask for. */
  readonly onShowPage?: OnShowPage;
}

type OnShowPage = (listener: (page: "cell" | "sources") => void) => Unsubscribe;

/**
 * The task pane: one page for Excel and the workbench. It fills the element it stands in and
 * scrolls by itself.
 */
export function TaskPane({
  host,
  explain,
  formulas,
  applySettings,
  language: given,
  dark,
  onLanguage,
  onShowPage,
}: TaskPaneProps) {
  const pane = useMemo(
    () => ({ host, explain, formulas, applySettings, dataset }),
    [host, explain, formulas, applySettings],
  );
  const [language, chosen] = useKeptLanguage(host, given);
  const styles = useStyles();
  const choose = (next: Language | null) => {
    chosen.choose(next);
    if (next !== null) onLanguage?.(next);
  };
  return (
    <FluentProvider
      theme={dark ? webDarkTheme : webLightTheme}
      applyStylesToPortals={false} // Or a dialog's portal is as high and as opaque as the pane.
      className={styles.pane}
      lang={LANGUAGE_TAGS[language]}
    >
      <PaneContext.Provider value={pane}>
        <SpeechContext.Provider value={SPEECH[language]}>
          <ChosenLanguageContext.Provider value={{ ...chosen, choose }}>
            <Pages onShowPage={onShowPage} />
          </ChosenLanguageContext.Provider>
        </SpeechContext.Provider>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function Pages({ onShowPage }: { readonly onShowPage: OnShowPage | undefined }) {
  const [shown, setShown] = useState<PageId>("cell");
  const [openFunction, setOpenFunction] = useState("");
  useEffect(() => onShowPage?.(setShown), [onShowPage]);
  const watch = useSelectedCell();
  const { jump, refusal, forget } = useJumps(usePane().host);
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const openPage = (page: PageId) => {
    setShown(page);
    // The button stands outside of the page, or goes away: the next Tab goes into it.
    panel.current?.focus();
  };
  const showFunction = useCallback((id: string) => {
    setOpenFunction(id);
    setShown("functions");
  }, []);
  const { choose } = useChosenLanguage();
  const other = nextLanguage(language);
  return (
    <JumpContext.Provider value={jump}>
      <div className={styles.header}>
        <PageTabs shown={shown} onShow={setShown} />
        <Button
          appearance="subtle"
          className={styles.language}
          lang={LANGUAGE_TAGS[other]}
          onClick={() => choose(other)}
        >
          {phrases.otherLanguage}
        </Button>
      </div>
      <SelectionText reading={watch.reading} />
      <WaitingLine />
      {refusal && <PaneLine says={refusal} button={phrases.understood} onPress={forget} />}
      {shown !== "settings" && (
        <Suspense fallback={null}>
          <StuckLine onShow={() => openPage("settings")} />
        </Suspense>
      )}
      {shown !== "workbook" && <ReleaseLine onShow={() => openPage("workbook")} />}
      <div
        ref={panel}
        role="tabpanel"
        tabIndex={0} // It scrolls, so the keyboard must reach it.
        aria-label={phrases.pages[shown]}
        className={styles.page}
      >
        {shown === "cell" && (
          <ShowFunctionContext.Provider value={showFunction}>
            <CellPage watch={watch} />
          </ShowFunctionContext.Provider>
        )}
        {shown === "sources" && <SourcesPage />}
        {isLaterPage(shown) && <LaterPage page={shown} />}
        {shown === "functions" && <LaterFunctions open={openFunction} onOpen={setOpenFunction} />}
      </div>
      <SettingsFooter isOpen={shown === "settings"} onOpen={() => openPage("settings")}>
        {phrases.dataset(dataset.version, dateInWords(dataset.released, language))}
      </SettingsFooter>
    </JumpContext.Provider>
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
  language: { flexShrink: 0, minWidth: 0 }, // The tabs get what room it leaves.
  page: { flex: "1 1 0", minHeight: 0, overflowY: "auto", padding: "12px", position: "relative" },
});
