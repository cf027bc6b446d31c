/** How many bytes a text takes in UTF-8. Neither Excel's runtime nor the command line has an encoder for sure. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesOf(character);
  return bytes;
}

/** The beginning of a text in at most so many bytes, an ellipsis in place of what is cut; no character is cut apart. */
export function clipped(text: string, bytes: number): string {
  if (utf8Length(text) <= bytes) return text;
  let left = bytes - bytesOf(ELLIPSIS);
  let kept = "";
  for (const character of text) {
    left -= bytesOf(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}

const ELLIPSIS = "…";

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
