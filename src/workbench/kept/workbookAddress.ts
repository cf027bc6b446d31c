/** So that loading the page again opens the same workbook, whatever other tabs do. */
export function nameInAddress(id: string): void {
  const address = new URL(location.href);
  if (address.searchParams.get(BOOK) === id) return;
  address.searchParams.set(BOOK, id);
  history.replaceState(history.state, "", address);
}

/** The workbook that the address names. */
export function namedInAddress(): string | null {
  return new URLSearchParams(location.search).get(BOOK);
}

/** Opens a workbook in this tab; null: the one that was opened last. */
export function showWorkbook(id: string | null): void {
  const address = new URL(location.href);
  if (id === null) address.searchParams.delete(BOOK);
  else address.searchParams.set(BOOK, id);
  location.assign(address);
}

const BOOK = "book";
/** Names no workbook: the address of a new one. */
export const NEW = "new";
