import type { UsedTerms } from "../../core/deals/terms";
import type { Words } from "../../core/words/words";

/**
 * Which terms are the user's, which assumed and which the articles', for the card: what was set comes first, as a card has little room.
 * @param others Choices that are no terms, as the options say them: `CapOn=after`.
 */
export function termsSaid(
  { set, assumed, evidence }: Pick<UsedTerms<string>, "set" | "assumed" | "evidence">,
  others: readonly string[] = [],
): Words {
  const yours = [...set, ...others].join(", ");
  const unprinted = assumed.flatMap((term) => term.assumed?.words ?? []);
  const isReported = evidence.length > 0;
  return {
    en: [
      yours && `your ${yours}`,
      ...unprinted.map(({ en }) => en),
      isReported && (yours ? "else as reported" : "by reported terms"),
    ]
      .filter(Boolean)
      .join("; "),
    zh: [
      yours && `您设定 ${yours}`,
      ...unprinted.map(({ zh }) => zh),
      isReported && (yours ? "其余按报道" : "按报道条款"),
    ]
      .filter(Boolean)
      .join("；"),
  };
}
