import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import type { Cell, Host, Place } from "../../hosts/host";

/** The top left cell of a place; of whole columns or rows, the first cell in them. */
export function firstCell(place: Place): Place {
  return cellAt(place.sheet, cornerOf(place));
}

/** A row and a column, counted from 0. */
export interface Corner {
  readonly top: number;
  readonly left: number;
}

/** Where the top left cell of a place is. */
export function cornerOf({ address }: Place): Corner {
  const parsed = parseA1Ref(address);
  if (!parsed || !("range" in parsed)) return { top: 0, left: 0 };
  return { top: parsed.range.top ?? 0, left: parsed.range.left ?? 0 };
}

export function cellAt(sheet: string, { top, left }: Corner): Place {
  return { sheet, address: stringifyA1Ref({ range: { top, left, bottom: top, right: left } }) };
}

export async function onlyCell(host: Pick<Host, "read">, place: Place): Promise<Cell> {
  const rows = await host.read(place);
  return rows[0]?.[0] ?? { formula: "", value: null, text: "" };
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.address === b.address;
}

/** A place as a formula would name it: `Model!B4`. */
export function shownPlace({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}
