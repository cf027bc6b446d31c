/**
 * Small texts that the browser keeps for this page. A browser may forbid all of it; the page then
 * works without.
 */
export function pageSetting(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text where the browser lets it; null forgets it. */
export function keepPageSetting(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // What is not kept is asked for anew.
  }
}
