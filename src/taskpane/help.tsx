import { createRoot } from "react-dom/client";
import type { FunctionsLibrary } from "../core/explanation";
import { askedLanguage } from "./help/askedLanguage";
import { HelpPage } from "./help/HelpPage";
import { useSystemDark } from "./useSystemDark";
import { SPEECH } from "./words/speech";

/** The page of the functions' help, for Excel's "help on this function" and for readers without a workbook. */

const { AIFIN } = globalThis as { AIFIN?: FunctionsLibrary }; // The global of functions.js, which the page loads before.

createRoot(document.getElementById("help") ?? document.body).render(
  AIFIN ? (
    <SystemHelpPage help={AIFIN.help} />
  ) : (
    <p className="start">{SPEECH[askedLanguage()].phrases.help.noFunctions}</p>
  ),
);

function SystemHelpPage({ help }: Pick<FunctionsLibrary, "help">) {
  return <HelpPage help={help} dark={useSystemDark()} />;
}
