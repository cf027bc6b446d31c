import type { TermKind, TermKinds } from "../../core/deals/terms";
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
