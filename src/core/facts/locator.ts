/** Whether a locator is the number of a paragraph; else it says itself what it counts. */
export function isParagraph(locator: string): boolean {
  return /^\d+$/.test(locator);
}

/** A locator as it stands beside a figure: `¶12`; `p. 45`. */
export function locatorMark(locator: string): string {
  return isParagraph(locator) ? `¶${locator}` : locator;
}

/** What stands beside a figure, from the publisher to the place: `NetEase Hao, ¶12`; no blanks. */
export function sourceLine(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(", ");
}
