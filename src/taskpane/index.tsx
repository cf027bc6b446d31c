import { createRoot } from "react-dom/client";
import type { Formulas, FunctionsLibrary } from "../core/library/functionsLibrary";
import type { Language } from "../core/words/words";
import { onShowPage, registerCommands } from "../hosts/excel/commands";
import { excelHost } from "../hosts/excel/host";
import { loadHostPart } from "../hosts/excel/loadHostPart";
import { type Host, HostFailure } from "../hosts/host";
import { isDarkPane } from "./parts/pane/dark";
import { laterFormulas } from "./frame/laterFormulas";
import { TaskPane } from "./frame/TaskPane";
import { useSystemDark } from "./parts/pane/useSystemDark";
import type { Phrases } from "../words/phrases";
import { SPEECH } from "./parts/speech/speech";

/**
 * Excel's page of the pane: opens the workbook and shows the pane, or says what keeps it from that.
 */

/**
 * What scripts share with this page: the functions' library, and the host for whoever wants to
 * speak to it.
 */
// Globals of other scripts.
const shared = globalThis as { AIFIN?: FunctionsLibrary; aifinHost?: Host };

void open(document.getElementById("pane") ?? document.body);

async function open(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  const say = (reason: keyof Phrases["start"]) =>
    root.render(<p className="start">{SPEECH[browserLanguage()].phrases.start[reason]}</p>);
  if (!("Office" in globalThis)) {
    say("noOffice");
    return;
  }
  try {
    const host = await excelHost();
    shared.aifinHost = host;
    registerCommands();
    if (!shared.AIFIN) say("noFunctions");
    else {
      const { AIFIN } = shared;
      const following = loadHostPart(
        () => import(/* webpackChunkName: "following" */ "../formulas/following"),
      ).then(({ formulaFollowing }) => formulaFollowing);
      AIFIN.setWorkbook(host, following);
      root.render(
        <ExcelPane host={host} functions={AIFIN} formulas={laterFormulas(following, AIFIN)} />,
      );
    }
  } catch (failure) {
    if (!(failure instanceof HostFailure)) throw failure;
    say("outside");
  }
}

function ExcelPane({
  host,
  functions,
  formulas,
}: {
  readonly host: Host;
  readonly functions: FunctionsLibrary;
  readonly formulas: Formulas;
}) {
  const systemIsDark = useSystemDark();
  return (
    <TaskPane
      host={host}
      dataset={functions.dataset}
      explain={functions.explain}
      formulas={formulas}
      applySettings={functions.applySettings}
      language={host.language}
      dark={isDarkPane(officeBackground(), systemIsDark)}
      onShowPage={onShowPage}
    />
  );
}

/**
 * Office on the web tells no theme, whatever its types say, and older programs throw when they are
 * asked.
 */
function officeBackground(): string | undefined {
  try {
    const { officeTheme } = Office.context as Partial<Office.Context>; // See above.
    return officeTheme?.bodyBackgroundColor;
  } catch {
    return undefined; // Then the system's setting decides.
  }
}

function browserLanguage(): Language {
  return navigator.language.startsWith("zh") ? "zh" : "en";
}
