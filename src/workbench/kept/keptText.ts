import type { IWorkbookData } from "@univerjs/core";

/** A workbook as the text that is kept of it, and back. */
export type KeptData = Partial<IWorkbookData>;

/**
 * The text of a workbook. Cards are left out: they come back with the first calculation.
 * @param before What was opened: what a part of the page has not read yet, because it is loaded
 * when
 *               it is first used, stays as it was there.
 */
export function keptText(data: KeptData, before: KeptData["resources"] = []): string {
  const names = new Set(data.resources?.map(({ name }) => name));
  const unread = before.filter(({ name }) => !names.has(name));
  const resources = [...(data.resources ?? []), ...unread];
  return JSON.stringify({ ...data, resources }, withoutCards);
}

function withoutCards(key: string, value: unknown): unknown {
  return key === "card" ? undefined : value;
}

/**
 * What a kept text holds. Every address in it is one and every sheet is a sheet, so that the grid
 * can draw it.
 * @throws {Error} saying what is wrong.
 */
export function readKeptText(text: string): KeptData {
  const data = asObject(JSON.parse(text), "the workbook");
  if (data.resources !== undefined && !Array.isArray(data.resources)) throw wrong("resources");
  if (data.custom !== undefined) asObject(data.custom, "custom");
  if (data.sheets !== undefined) checkSheets(data);
  return data; // Held by the checks, and by its having been written by `keptText`.
}

function checkSheets({ sheets, sheetOrder, styles }: Readonly<Record<string, unknown>>): void {
  const all = asObject(sheets, "sheets");
  if (styles !== undefined) asObject(styles, "styles");
  if (!Array.isArray(sheetOrder) || sheetOrder.length === 0) throw wrong("sheetOrder");
  const isUnknown = (id: unknown) => typeof id !== "string" || !Object.hasOwn(all, id);
  if (sheetOrder.some(isUnknown)) throw wrong("sheetOrder");
  for (const [id, value] of Object.entries(all)) {
    const sheet = asObject(value, `sheet ${id}`);
    if (sheet.id !== id || typeof sheet.name !== "string") throw wrong(`the name of sheet ${id}`);
    const rows = asObject(sheet.cellData ?? {}, `the cells of ${sheet.name}`);
    for (const [row, cells] of Object.entries(rows)) {
      const named = `row ${row} of ${sheet.name}`;
      if (!isIndex(row)) throw wrong(named);
      for (const [column, cell] of Object.entries(asObject(cells ?? {}, named)))
        if (!isIndex(column) || (cell !== null && typeof cell !== "object"))
          throw wrong(`column ${column} in ${named}`);
    }
  }
}

function asObject(value: unknown, named: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(named);
  return value as Readonly<Record<string, unknown>>; // What an object is.
}

function isIndex(text: string): boolean {
  return /^\d{1,7}$/.test(text);
}

function wrong(named: string): Error {
  return new Error(`${named}?`);
}
