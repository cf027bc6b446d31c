import type { ArrayValueObject } from "@univerjs/engine-formula";

/**
 * The texts between quotes in an array constant, by rows; undefined for other cells, nothing for an array that was computed.
 *
 * The engine takes `{"2024-06"}` for a date where Excel keeps a text, so the constant as written is read again here. It splits at
 * every comma and semicolon, between quotes too, as the engine does.
 */
export function quotedTexts(array: ArrayValueObject): readonly (readonly (string | undefined)[])[] {
  const { _rawValue: written } = array as unknown as { readonly _rawValue: unknown }; // The engine shows it nowhere else.
  if (typeof written !== "string" || written === "") return [];
  return written
    .slice(1, -1)
    .split(";")
    .map((row) => row.split(",").map((cell) => /^"(.*)"$/s.exec(cell.trim())?.[1]));
}
