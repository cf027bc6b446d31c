import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { Dataset } from "../../core/facts/dataset";
import type { Explain, Formulas } from "../../core/library/functionsLibrary";
import type { Language } from "../../core/words/words";
import type { Store } from "../../core/library/store";
import type { ApplySettings } from "../../core/library/workbookSettings";
import type { Host, Unsubscribe } from "../../hosts/host";
import { ChosenLanguageContext } from "../parts/pane/chosenLanguage";
import { CellPage } from "../pages/cell/CellPage";
import { SelectionText } from "../pages/cell/SelectionText";
import { useSelectedCell } from "../pages/cell/useSelectedCell";
import { dateInWords } from "../parts/facts/time";
import { ShowFunctionContext } from "../parts/formulas/showFunction";
import { isLaterPage, LaterFunctions, LaterPage } from "./LaterPage";
import type { PageId } from "./areas";
import { PaneTabs } from "./PaneTabs";
import { PaneLine } from "../parts/layout/PaneLine";
import { JumpContext } from "../parts/pane/jump";
import { type Pane, PaneContext, usePane } from "../parts/pane/pane";
import { ReleaseLine } from "../parts/release/ReleaseLine";
import { SettingsFooter } from "./SettingsFooter";
import { SourcesPage } from "../pages/sources/SourcesPage";
import { WaitingLine } from "./WaitingLine";
import { useJumps } from "./useJumps";
import { useKeptLanguage } from "./useKeptLanguage";
import { useShownPage } from "./useShownPage";
import { LANGUAGE_TAGS, SPEECH, SpeechContext, useSpeech } from "../parts/speech/speech";
import { PANE, useReset } from "../parts/layout/reset";

/** What looks for stuck cells is not needed to show the pane. */
const StuckLine = lazy(() =>
  import(/* webpackChunkName: "stuck" */ "../parts/stuck/StuckLine").then(
    ({ StuckLine }) => ({ default: StuckLine }),
    () => ({ default: () => null }),
  ),
);

export interface TaskPaneProps {
  readonly host: Host;
  /** What the functions answer from, which may be replaced while the pane is open. */
  readonly dataset: Store<Dataset>;
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
export function TaskPane(props: TaskPaneProps) {
  const { host, language: given, dark, onLanguage, onShowPage } = props;
  const pane = useCurrentPane(props);
  const [language, chosen] = useKeptLanguage(host, given);
  const styles = useStyles();
  useReset();
  const choose = (next: Language | null) => {
    chosen.choose(next);
    if (next !== null) onLanguage?.(next);
  };
  return (
    <FluentProvider
      theme={dark ? webDarkTheme : webLightTheme}
      applyStylesToPortals={false} // Or a dialog's portal is as high and as opaque as the pane.
      className={mergeClasses(PANE, styles.pane)}
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

/**
 * What the pane works on now. With another dataset the functions are others too, so that whatever
 * was asked of them is asked again.
 */
function useCurrentPane(props: TaskPaneProps): Pane {
  const { host, dataset: store, explain, formulas, applySettings } = props;
  const dataset = useSyncExternalStore(store.subscribe, store.state);
  return useMemo(
    () => ({
      host,
      dataset,
      explain: (id, args) => explain(id, args),
      formulas: { ...formulas },
      applySettings,
    }),
    [host, dataset, explain, formulas, applySettings],
  );
}

function Pages({ onShowPage }: { readonly onShowPage: OnShowPage | undefined }) {
  const { page: shown, area, show, showArea } = useShownPage();
  const [openFunction, setOpenFunction] = useState("");
  useEffect(() => onShowPage?.(show), [onShowPage, show]);
  const watch = useSelectedCell();
  const { dataset, host } = usePane();
  const { jump, refusal, forget } = useJumps(host);
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const openPage = (page: PageId) => {
    show(page);
    // The button stands outside of the page, or goes away: the next Tab goes into it.
    panel.current?.focus();
  };
  const showFunction = useCallback(
    (id: string) => {
      setOpenFunction(id);
      show("functions");
    },
    [show],
  );
  return (
    <JumpContext.Provider value={jump}>
      <PaneTabs area={area} page={shown} onShowArea={showArea} onShow={show} />
      <SelectionText reading={watch.reading} />
      <WaitingLine />
      {refusal && <PaneLine says={refusal} button={phrases.understood} onPress={forget} />}
      {shown !== "settings" && (
        <Suspense fallback={null}>
          <StuckLine onShow={() => openPage("settings")} />
        </Suspense>
      )}
      {shown !== "audit" && <ReleaseLine onShow={() => openPage("audit")} />}
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
  page: { flex: "1 1 0", minHeight: 0, overflowY: "auto", padding: "12px", position: "relative" },
});
