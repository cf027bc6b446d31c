import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import type { Explain, Formulas, ShowCards } from "../core/explanation";
import type { FunctionHelp } from "../core/functionHelp";
import type { Host } from "../hosts/host";
import { TaskPane } from "../taskpane/TaskPane";
import { isDark, onDarkChange } from "./dark";
import type { Language } from "./language";

/** What the pane needs of the page around it. */
interface Around {
  readonly host: Host;
  readonly explain: Explain;
  readonly formulas: Formulas;
  readonly help: readonly FunctionHelp[];
  readonly showCards: ShowCards;
  readonly onLanguage: (language: Language) => void;
}

/** Opens the task pane in an element. */
export function openPane(container: HTMLElement, around: Around): void {
  createRoot(container).render(<DockedPane {...around} />);
}

function DockedPane({ host, explain, formulas, help, showCards, onLanguage }: Around) {
  const dark = useSyncExternalStore(onDarkChange, isDark);
  return (
    <TaskPane
      host={host}
      explain={explain}
      formulas={formulas}
      help={help}
      showCards={showCards}
      language={host.language}
      dark={dark}
      onLanguage={onLanguage}
    />
  );
}
