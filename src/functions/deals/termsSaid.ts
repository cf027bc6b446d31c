import type { UsedTerms } from "../../core/deals/terms";
import type { Words } from "../../core/words";

/**
 * Which terms are the articles' and which the user's, for the card: nothing that was set or assumed goes unsaid.
 * @param others Choices that are no terms, as the options say them: `CapOn=after`.
 */
export function termsSaid(
  { set, assumed, evidence }: Pick<UsedTerms<string>, "set" | "assumed" | "evidence">,
  others: readonly string[] = [],
): Words {
  const yours = [...set, ...others].join(", ");
  const isReported = evidence.length > 0;
  return {
    en: [
      [isReported && "by reported terms", yours && `your ${yours}`].filter(Boolean).join(", "),
      ...assumed.flatMap((term) => term.assumed?.words.en ?? []),
    ]
      .filter(Boolean)
      .join("; "),
    zh: [
      [isReported && "按报道条款", yours && `您设定 ${yours}`].filter(Boolean).join("，"),
      ...assumed.flatMap((term) => term.assumed?.words.zh ?? []),
    ]
      .filter(Boolean)
      .join("；"),
  };
}
