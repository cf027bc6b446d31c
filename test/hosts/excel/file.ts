import type { Workbook } from "./workbook";

/** What a file keeps of a workbook when it is saved, closed, copied and sent. */
export interface KeptFile {
  readonly sheets: readonly {
    readonly name: string;
    readonly entered: readonly (readonly [address: string, typed: number | string | boolean])[];
  }[];
  /** By the add-ins that kept them. */
  readonly settings: Readonly<Record<string, readonly (readonly [name: string, value: unknown])[]>>;
  readonly xmlParts: readonly (readonly [id: string, xml: string])[];
}

/** Saves a workbook in which an add-in has settings of its own. */
export function saveFile(book: Workbook, addIn = "AIFIN"): KeptFile {
  const file: KeptFile = {
    sheets: book.sheets.map(({ name, entered }) => ({ name, entered: [...entered] })),
    settings: { [addIn]: [...book.settings] },
    xmlParts: [...book.xmlParts],
  };
  return JSON.parse(JSON.stringify(file)) as KeptFile; // Of plain values.
}

/** Opens a file in a new workbook, for an add-in. */
export function openFile(book: Workbook, file: KeptFile, addIn = "AIFIN"): void {
  const [unused] = book.sheets;
  for (const { name, entered } of file.sheets) {
    const sheet = book.addSheet(name);
    for (const [address, typed] of entered) sheet.entered.set(address, typed);
  }
  if (unused) book.removeSheet(unused);
  for (const [name, value] of file.settings[addIn] ?? []) book.settings.set(name, value);
  for (const [id, xml] of file.xmlParts) book.xmlParts.set(id, xml);
}
