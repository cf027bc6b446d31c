import { createRoot } from "react-dom/client";
import { functionHelp } from "../data/functionHelp";
import { HelpPage } from "./pages/help/HelpPage";
import { useSystemDark } from "./parts/pane/useSystemDark";

/**
 * The page of the functions' help, for Excel's "help on this function" and for readers without a
 * workbook.
 */

createRoot(document.getElementById("help") ?? document.body).render(<SystemHelpPage />);

function SystemHelpPage() {
  return <HelpPage help={functionHelp} dark={useSystemDark()} />;
}
