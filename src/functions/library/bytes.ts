/**
 * How many bytes a text takes in UTF-8. Neither Excel's runtime nor the command line has an encoder
 * for sure.
 */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Half of a pair is half of four bytes; what is above 0x7ff takes three.
    if (unit >= 0x80) bytes += unit < 0x800 || isHalfOfPair(unit) ? 1 : 2;
  }
  return bytes;
}

function isHalfOfPair(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/**
 * The beginning of a text in at most so many bytes, an ellipsis in place of what is cut; no
 * character is cut apart.
 */
export function clippedText(text: string, bytes: number): string {
  if (utf8Length(text) <= bytes) return text;
  let left = bytes - utf8Length(ELLIPSIS);
  let kept = "";
  for (const character of text) {
    left -= utf8Length(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}

const ELLIPSIS = "…";
