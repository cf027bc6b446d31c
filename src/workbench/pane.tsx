import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import type { FunctionsLibrary } from "../core/library/functionsLibrary";
import type { Host } from "../hosts/host";
import { TaskPane } from "../taskpane/frame/TaskPane";
import { isDark, onDarkChange } from "./dark";
import type { Language } from "./language";

/** What the pane needs of the page around it. */
interface Around {
  readonly host: Host;
  readonly functions: FunctionsLibrary;
  readonly onLanguage: (language: Language) => void;
}

/** Opens the task pane in an element. */
export function openPane(container: HTMLElement, around: Around): void {
  createRoot(container).render(<DockedPane {...around} />);
}

function DockedPane({ host, functions, onLanguage }: Around) {
  const dark = useSyncExternalStore(onDarkChange, isDark);
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
