import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import type { Explain, Formulas } from "../core/library/functionsLibrary";
import type { ApplySettings } from "../core/library/workbookSettings";
import type { Host } from "../hosts/host";
import { TaskPane } from "../taskpane/frame/TaskPane";
import { prefersDark, onDarkChange } from "./dark";
import type { Language } from "../core/words/words";

/** What the pane needs of the page around it. */
interface PaneSurroundings {
  readonly host: Host;
  readonly explain: Explain;
  readonly formulas: Formulas;
  readonly applySettings: ApplySettings;
  readonly onLanguage: (language: Language) => void;
}

/** Opens the task pane in an element. */
export function openPane(container: HTMLElement, surroundings: PaneSurroundings): void {
  createRoot(container).render(<DockedPane {...surroundings} />);
}

function DockedPane({ host, explain, formulas, applySettings, onLanguage }: PaneSurroundings) {
  const dark = useSyncExternalStore(onDarkChange, prefersDark);
  return (
    <TaskPane
      host={host}
      explain={explain}
      formulas={formulas}
      applySettings={applySettings}
      language={host.language}
      dark={dark}
      onLanguage={onLanguage}
    />
  );
}
