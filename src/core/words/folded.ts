/** A name without what people do not mean: case, width, accents, spaces and punctuation. */
export function folded(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+&]/gu, "");
}
