/** Stands where Univer asks for `opentype.js`: the browser measures and draws the fonts. */
export function parse(): never {
  throw new Error("Font files are not read in the workbench.");
}

/**
 * Stands where Univer asks for `franc-min`: a text's language decides its hyphenation only, and
 * cells are not hyphenated.
 */
export function franc(): string {
  return "und";
}
