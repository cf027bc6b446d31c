import type { Unsubscribe } from "../host";

/** The pages of the pane that a button of Excel's can ask for. */
export type PanePage = "cell" | "sources";

const listeners = new Set<(page: PanePage) => void>();
let request: PanePage | null = null;

/**
 * Ties the buttons of the ribbon and of the cell's menu, as `manifest.xml` names them, to what they do. To be called once, when Excel
 * is ready: `showPane` shows the pane with all sources, `showSource` shows it with what stands behind the selected cell.
 */
export function registerCommands(): void {
  Office.actions.associate("showPane", (event: Done) => show("sources", event));
  Office.actions.associate("showSource", (event: Done) => show("cell", event));
}

/**
 * Calls the listener with the page that a button asked for; at once, when that was pressed before anybody listened. The pane
 * subscribes when it is drawn and turns to that page; its Cell page follows the selection by itself. @returns how to stop.
 */
export function onShowPage(listener: (page: PanePage) => void): Unsubscribe {
  listeners.add(listener);
  if (request !== null) listener(request);
  request = null;
  return () => {
    listeners.delete(listener);
  };
}

/** A button waits to be told that its command is done; a shortcut runs the same command and does not wait. */
type Done = Office.AddinCommands.Event | null;

function show(page: PanePage, event: Done): void {
  request = listeners.size === 0 ? page : null;
  for (const listener of listeners) listener(page);
  void Office.addin.showAsTaskpane().finally(() => event?.completed());
}
