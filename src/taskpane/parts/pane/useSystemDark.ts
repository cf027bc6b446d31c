import { useSyncExternalStore } from "react";

/** Whether the system asks for dark colours; follows it. */
export function useSystemDark(): boolean {
  return useSyncExternalStore(onChange, () => preference.matches);
}

function onChange(listener: () => void): () => void {
  preference.addEventListener("change", listener);
  return () => preference.removeEventListener("change", listener);
}

const preference = matchMedia("(prefers-color-scheme: dark)");
