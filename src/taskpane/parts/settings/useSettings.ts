import { useSyncExternalStore } from "react";
import { usePane } from "../pane/pane";
import { type SettingsState, type SettingsStore, settingsIn } from "./settingsStore";

/** The workbook's settings as they are now, and how to change them. */
export function useSettings(): SettingsState & { readonly store: SettingsStore } {
  const { host, applySettings } = usePane();
  const store = settingsIn(host, applySettings);
  return { ...useSyncExternalStore(store.subscribe, store.state), store };
}
