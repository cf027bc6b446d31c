import { isParagraph } from "../facts/locator";

/** Where in a document a figure stands, and how it is printed there. */
export interface CitedPassage {
  /** The number of the paragraph, counted from 1, or text that says what it counts. */
  readonly paragraph: string;
  readonly printed: string;
  /** What there is to know of the figure, in our words; empty for nothing. */
  readonly note: string;
}

/** `para. 12`, `paras. 12, 23`, `para. 12, p. 45`. */
export function paragraphs(places: readonly CitedPassage[]): string {
  const all = passages(places);
  const numbers = all.filter(isParagraph);
  const label = numbers.length > 1 ? "paras." : "para.";
  return [...numbers.map((one, at) => (at === 0 ? `${label} ${one}` : one)), ...others(all)].join(
    ", ",
  );
}

/** `第12段`, `第12、23段`, `第12段、p. 45`. */
export function chineseParagraphs(places: readonly CitedPassage[]): string {
  const all = passages(places);
  const numbers = all.filter(isParagraph).join("、");
  return [...(numbers ? [`第${numbers}段`] : []), ...others(all)].join("、");
}

/** Each passage once: the paragraphs in their order in the document, then others as they come. */
export function passages(places: readonly CitedPassage[]): readonly string[] {
  const all = [...new Set(places.map(({ paragraph }) => paragraph).filter(Boolean))];
  const numbers = all.filter(isParagraph).sort((a, b) => Number(a) - Number(b));
  return [...numbers, ...others(all)];
}

function others(all: readonly string[]): readonly string[] {
  return all.filter((one) => !isParagraph(one));
}
