import type { Language } from "./words";

/** What has a name in each language; the Chinese one may be empty. */
interface Named {
  readonly name: string;
  readonly nameZh: string;
}

/** The name that a language has for a thing; the English one where it has none of its own. */
export function nameIn({ name, nameZh }: Named, language: Language): string {
  return { en: name, zh: nameZh || name }[language];
}

/**
 * The name of an entity, a metric or a deal in a language; the id where the tables do not have it.
 */
export function nameOf(named: Named | undefined, id: string, language: Language): string {
  return named ? nameIn(named, language) : id;
}
