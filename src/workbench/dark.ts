/** Whether the system asks for dark colours. */
export function prefersDark(): boolean {
  return preference.matches;
}

/** Calls the listener when the system changes its mind. @returns how to stop. */
export function onDarkChange(listener: () => void): () => void {
  preference.addEventListener("change", listener);
  return () => preference.removeEventListener("change", listener);
}

const preference = matchMedia("(prefers-color-scheme: dark)");
