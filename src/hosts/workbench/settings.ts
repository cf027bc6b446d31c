import type { FWorkbook } from "@univerjs/sheets/facade";

/**
 * A text kept in the workbook's own data, so that it is saved with it; null when it was never kept.
 */
export function setting(book: FWorkbook, name: string): string | null {
  return keptSettings(book)[name] ?? null;
}

/** Keeps a text in the workbook's own data; null forgets it. */
export function keepSetting(book: FWorkbook, name: string, text: string | null): void {
  const others = Object.entries(keptSettings(book)).filter(([other]) => other !== name);
  const settings = Object.fromEntries(text === null ? others : [...others, [name, text]]);
  book.setCustomMetadata({ ...book.getCustomMetadata(), [KEY]: settings });
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
