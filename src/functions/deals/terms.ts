import type { TermKind, TermKinds, UsedTerms } from "../../core/deals/terms";
import type { Words } from "../../core/words/words";
import { numberOption, type Option } from "../options";

/** One option for each term, null where it is not set. */
export type TermOptions<K extends string> = Readonly<Record<K, Option<number | null>>>;

/** The options that set the terms of an agreement, named as the terms are. */
export function termOptions<K extends string>(kinds: TermKinds<K>): TermOptions<K> {
  const entries = Object.entries<TermKind>(kinds).map(
    ([
      key,
      {
        names: [en, zh],
      },
    ]) => [key, numberOption(en, zh)],
  );
  return Object.fromEntries(entries) as TermOptions<K>; // One option a key of `kinds`.
}

/**
 * Which terms are the user's, which assumed and which the articles', for the card: what was set comes first, as a card has little room.
 * @param others Choices that are no terms, as the options say them: `CapOn=after`.
 */
export function termsNote(
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
