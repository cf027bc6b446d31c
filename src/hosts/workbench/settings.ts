import type { FWorkbook } from "@univerjs/sheets/facade";

/**
 * A text kept in the workbook's own data, so that it is saved with it; null when it was never kept.
 */
export function setting(book: FWorkbook, name: string): string | null {
  return keptSettings(book)[name] ?? null;
}

/** Keeps a text in the workbook's own data. */
export function keepSetting(book: FWorkbook, name: string, text: string): void {
  const custom = book.getCustomMetadata();
  book.setCustomMetadata({ ...custom, [KEY]: { ...keptSettings(book), [name]: text } });
}

const KEY = "aifin.settings";

function keptSettings(book: FWorkbook): Readonly<Record<string, string | undefined>> {
  const kept: unknown = book.getCustomMetadata()?.[KEY];
  return Object.fromEntries(
    Object.entries(kept ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}
