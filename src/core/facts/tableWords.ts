import { CARD_WORDS, type CardWord } from "./cardWords";
import {
  PERIOD_TYPE_MEANINGS,
  PERIOD_TYPES,
  QUALIFIER_MEANINGS,
  QUALIFIERS,
  type Spellings,
  STATUS_MEANINGS,
  STATUSES,
} from "./vocabulary";
import type { Words } from "../words/words";

/**
 * A word that the tables or the cards are written in, and what it means there: a word of two
 * columns has two senses.
 */
export interface TableWord {
  readonly slug: string;
  readonly senses: readonly [Sense, ...Sense[]];
}

export interface Sense {
  /** The column that the word stands in, or the card. */
  readonly column: Words;
  /** The word in each language. */
  readonly word: Words;
  readonly others: readonly string[];
  readonly meaning: Words;
}

/** Every word of the columns status, qualifier and period type, and of cards. */
export const TABLE_WORDS: readonly TableWord[] = [
  ...wordsOf({ en: "status", zh: "状态" }, STATUSES, STATUS_MEANINGS),
  ...wordsOf({ en: "qualifier", zh: "限定" }, QUALIFIERS, QUALIFIER_MEANINGS),
  ...wordsOf({ en: "period type", zh: "期间类型" }, PERIOD_TYPES, PERIOD_TYPE_MEANINGS),
  ...CARD_WORDS.map(wordOfCards),
].reduce<readonly TableWord[]>(withWord, []);

/** Every spelling of a word, the slug first. */
export function tableWordNamesOf({ slug, senses }: TableWord): readonly string[] {
  return [slug, ...senses.flatMap(({ word, others }) => [word.en, word.zh, ...others])];
}

function wordOfCards({ names: [en, zh, ...others], ...meaning }: CardWord): TableWord {
  const column = { en: "card", zh: "卡片" };
  return { slug: en, senses: [{ column, word: { en, zh }, others, meaning }] };
}

function wordsOf<T extends string>(
  column: Words,
  spellings: Spellings<T>,
  meanings: Readonly<Record<T, Words>>,
): readonly TableWord[] {
  const slugs = Object.keys(spellings) as T[]; // The record's own keys.
  return slugs.map((slug) => {
    const [en, zh, ...others] = spellings[slug];
    return { slug, senses: [{ column, word: { en, zh }, others, meaning: meanings[slug] }] };
  });
}

/** The words with one more; a word that is there already gets its senses. */
function withWord(words: readonly TableWord[], word: TableWord): readonly TableWord[] {
  const existing = words.find(({ slug }) => slug === word.slug);
  if (!existing) return [...words, word];
  const senses = [...existing.senses, ...word.senses] as const;
  return words.map((one) => (one === existing ? { ...one, senses } : one));
}
