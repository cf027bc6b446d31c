/** Words of a sheet by their names, in groups. */
type SheetWords = Readonly<Record<string, unknown>>;

/** Words of which some are replaced by others of the same names. */
export function replacedWords(words: SheetWords, others: SheetWords): Record<string, never> {
  const replaced = Object.entries(others).map(([name, other]) => {
    const word = words[name];
    return [name, isGroup(word) && isGroup(other) ? replacedWords(word, other) : other] as const;
  });
  // Of the shape of the words that it was made from, which the sheet reads by their names.
  return { ...words, ...Object.fromEntries(replaced) } as Record<string, never>;
}

function isGroup(word: unknown): word is SheetWords {
  return typeof word === "object" && word !== null;
}
