/** Where in a document a figure stands, and how it is printed there. */
export interface CitedPassage {
  /** The paragraph, counted from 1. */
  readonly paragraph: string;
  readonly printed: string;
  /** What there is to know of the figure, in our words; empty for nothing. */
  readonly note: string;
}

/** `para. 12`, `paras. 12, 23`. */
export function paragraphs(places: readonly CitedPassage[]): string {
  const all = paragraphNumbers(places);
  return `${all.length > 1 ? "paras." : "para."} ${all.join(", ")}`;
}

/** `第12段`, `第12、23段`. */
export function chineseParagraphs(places: readonly CitedPassage[]): string {
  return `第${paragraphNumbers(places).join("、")}段`;
}

/** Each paragraph once, in their order in the document. */
export function paragraphNumbers(places: readonly CitedPassage[]): readonly string[] {
  return [...new Set(places.map(({ paragraph }) => paragraph))].sort(
    (a, b) => Number(a) - Number(b),
  );
}
