import "./workbench.css";
import type { LifecycleStages, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Language } from "../core/words/words";
import type { Host } from "../hosts/host";
import { workbenchHost } from "../hosts/workbench/host";
import { applyKeptSettings } from "../taskpane/parts/settings/keptSettings";
import { WORKBOOKS_WORDS } from "../words/workbooks";
import { showNotice } from "./bar/notices";
import { widenForNumbers } from "./columnWidths";
import { prefersDark, onDarkChange } from "./dark";
import { openDivider } from "./divider";
import { element } from "./element";
import { withKeptSettings } from "./kept/keepWorkbook";
import { chooseLanguage, pageLanguage } from "./language";
import { findWorkbook, keepTabWorkbook, putIntoGrid, selectLast } from "./openBook";
import { pageFunctions } from "./pageFunctions";
import { openRegionKey } from "./regionKey";
import { openSheet } from "./sheet";
import { drawSpilledFormats } from "./spilledFormats";
import { showFunctionsGroup } from "./tools/aifinFunctions";
import { openExcelKeys } from "./tools/excelKeys";
import { focusClickedFormulaBar } from "./tools/formulaBar";
import { shiftSortedFormulas } from "./tools/sorting";

/**
 * The workbench: a spreadsheet with AIFIN's functions in it, and the task pane docked beside it.
 */
open().catch((failure: unknown) => {
  element("sheet").innerHTML = "";
  element("sheet").append(
    Object.assign(document.createElement("p"), {
      className: "failure",
      textContent: String(failure),
    }),
  );
  throw failure;
});

async function open(): Promise<void> {
  const language = pageLanguage();
  document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  openDivider(language);
  openRegionKey();
  const panePart = import("./pane");
  const completionPart = import("./completion/openCompletion");
  const bookPart = findWorkbook(language);
  const functions = await pageFunctions(language);
  const univer = await openSheet(element("sheet"), functions, language, prefersDark());
  const api = FUniver.newAPI(univer);
  onDarkChange(() => api.toggleDarkMode(prefersDark()));
  const book = await bookPart;
  await putIntoGrid(api, book, language);
  let onSetting: (name: string) => void = () => undefined;
  const host = withKeptSettings(workbenchHost(univer, language), (name) => onSetting(name));
  // Before the first calculation, so that it need not be done twice.
  await applyKeptSettings(host, functions.applySettings);
  drawSpilledFormats(univer);
  shiftSortedFormulas(univer);
  await whenAt(api, api.Enum.LifecycleStages.Rendered);
  widenForNumbers(univer);
  await selectLast(host, book);
  const autosave = await keepTabWorkbook(univer, host, book, language);
  onSetting = (name) => {
    if (!KEPT_WITH_OTHERS.includes(name) || autosave.state.state().kind !== "untouched")
      autosave.changed(false);
  };
  const { openPane } = await panePart;
  openPane(element("pane"), {
    host,
    functions,
    onLanguage: (language) => void autosave.flush().then(() => chooseLanguage(language)),
  });
  const { openCompletion } = await completionPart;
  openCompletion(univer, element("sheet"), functions.metadata, language);
  focusClickedFormulaBar(univer, element("sheet"));
  openExcelKeys(univer, element("sheet"), () => void autosave.flush());
  showFunctionsGroup(univer);
  Object.assign(globalThis, { aifinHost: host } satisfies { aifinHost: Host });
  // Heavier than all before, and not needed to begin.
  await loadLateTools(univer, api, language);
}

/** A sheet without them can be used; what is missing is said. */
async function loadLateTools(univer: Univer, api: FUniver, language: Language): Promise<void> {
  try {
    const { registerLateTools } = await import("./tools/lateTools");
    await registerLateTools(univer, language);
    await whenAt(api, api.Enum.LifecycleStages.Steady); // Nothing can be found before.
    document.documentElement.dataset.tools = "all"; // Who waits for them finds it here.
  } catch {
    const { toolsMissing: text } = WORKBOOKS_WORDS[language].notices;
    showNotice(element("notices"), { text, mayGo: true }, language);
  }
}

/** What the pane writes down by itself is no reason to keep a workbook that nobody touched. */
const KEPT_WITH_OTHERS = ["release"];

/** Waits for a stage of the grid's life: from `Rendered` on it takes clicks and keys. */
function whenAt(api: FUniver, wanted: LifecycleStages): Promise<void> {
  return new Promise((resolve) => {
    const listener = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < wanted) return;
      listener.dispose();
      resolve();
    });
    if (api.getCurrentLifecycleStage() >= wanted) resolve();
  });
}
