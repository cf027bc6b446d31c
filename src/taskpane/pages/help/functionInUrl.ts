import { useSyncExternalStore } from "react";

/**
 * The function that the page's address names after `#`, as it is written there; empty when there is
 * none. Follows the address.
 */
export function useFunctionInUrl(): string {
  return useSyncExternalStore(onAddress, nameInUrl);
}

/**
 * Turns to a function, or with an empty text to the list, as a step that the browser can take back.
 */
export function goToFunction(id: string): void {
  location.hash = encodeURIComponent(id);
}

function onAddress(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

function nameInUrl(): string {
  const text = location.hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray percent sign: the name is taken as it stands.
  }
}
