/**
 * A text that may leave the workbook: empty where it says one of some names.
 * @param names null where they are not known.
 */
export function withoutNames(text: string, names: readonly string[] | null): string {
  return names?.some((name) => mentions(text, name)) === false ? text : "";
}

/** Also where the name is spelled as JSON spells it. */
function mentions(text: string, name: string): boolean {
  const spellings = [name, JSON.stringify(name).slice(1, -1)];
  return spellings.some((spelling) =>
    /^\w+$/.test(spelling)
      ? new RegExp(`(?<!\\w)${spelling}(?!\\w)`, "i").test(text)
      : text.toLowerCase().includes(spelling.toLowerCase()),
  );
}
