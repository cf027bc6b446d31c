import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import type { Host } from "../hosts/host";
import { TaskPane } from "../taskpane/frame/TaskPane";
import { prefersDark, onDarkChange } from "./dark";
import type { PageFunctions } from "./pageFunctions";
import type { Language } from "../core/words/words";

/** What the pane needs of the page around it. */
interface PaneSurroundings {
  readonly host: Host;
  readonly functions: PageFunctions;
  readonly onLanguage: (language: Language) => void;
}

/** Opens the task pane in an element. */
export function openPane(container: HTMLElement, surroundings: PaneSurroundings): void {
  createRoot(container).render(<DockedPane {...surroundings} />);
}

function DockedPane({ host, functions, onLanguage }: PaneSurroundings) {
  const dark = useSyncExternalStore(onDarkChange, prefersDark);
  return (
    <TaskPane
      host={host}
      dataset={functions.dataset}
      explain={functions.explain}
      formulas={functions.formulas}
      applySettings={functions.applySettings}
      language={host.language}
      dark={dark}
      onLanguage={onLanguage}
    />
  );
}
