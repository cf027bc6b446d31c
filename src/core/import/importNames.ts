import { editDistance } from "../words/editDistance";
import { foldedName, type NameIndex } from "../words/nameIndex";
import { didYouMean, type NearNames } from "../words/nearNames";
import type { Words } from "../words/words";
import type { NameChoice, NameCreation } from "./mapping";

/** Finds what the names of a table mean, and gathers what is to be created. */
export interface ImportNames<T> {
  /** What a name means, or what was expected instead. */
  readonly find: (name: string) => T | Words;
  /** What the table's names create, in the order they came. */
  readonly created: readonly T[];
}

export interface NamesToFind<T> {
  readonly names: NearNames<T>;
  readonly byId: ReadonlyMap<string, T>;
  readonly choices: Readonly<Record<string, NameChoice>>;
  /** Whether a name that nothing has, and that is no slip of one, makes a new thing. */
  readonly creates: boolean;
  /** `a company`, `a metric`. */
  readonly kind: Words;
  /** Makes the thing of a name. */
  readonly make: (name: string, id: string, choice: NameCreation) => T;
}

/**
 * A name is what has exactly this name, or what the analyst said it means; a slip is asked about,
 * never taken.
 */
export function importNames<T>(wanted: NamesToFind<T>): ImportNames<T> {
  const { names, byId, creates, kind, make } = wanted;
  const choices = new Map(
    Object.entries(wanted.choices).map(([name, choice]) => [foldedName(name), choice]),
  );
  const known = new Map<string, T | Words>();
  const created: T[] = [];
  const create = (name: string, choice: NameCreation) => {
    const already = known.get(`+${foldedName(choice.name)}`);
    if (already) return already;
    const thing = make(choice.name, slugOf(choice.name || name, byId), choice);
    known.set(`+${foldedName(choice.name)}`, thing);
    created.push(thing);
    return thing;
  };
  const found = (name: string): T | Words => {
    const choice = choices.get(foldedName(name));
    if (choice && "create" in choice) return create(name, choice.create);
    if (choice) return byId.get(choice.id) ?? unknownId(choice.id, kind);
    const exact = names.find(name);
    if (exact) return exact;
    const slip = slipOf(name, names);
    if (creates && slip === null) return create(name, { name });
    return slip === null ? unknownName(name, names, kind) : meant(slip, kind);
  };
  return {
    find(name) {
      const key = foldedName(name);
      const result = known.get(key) ?? found(name);
      known.set(key, result);
      return result;
    },
    created,
  };
}

/** One letter in five may be wrong before two names are two names. */
const LETTERS_A_SLIP = 5;

/** The name that a text is nearly, letter by letter; null where none is. */
function slipOf(text: string, { all }: NameIndex<unknown>): string | null {
  const folded = foldedName(text);
  const most = Math.floor(folded.length / LETTERS_A_SLIP);
  if (most === 0) return null;
  return (
    all.find(({ name }) => editDistance(folded, foldedName(name), most) <= most)?.title ?? null
  );
}

function meant(title: string, kind: Words): Words {
  return {
    en: `${kind.en} (did you mean ${title}? Say which, or that it is another)`,
    zh: `${kind.zh}（是否指“${title}”？请指明，或说明是另一个）`,
  };
}

function unknownName(name: string, names: NearNames<unknown>, kind: Words): Words {
  const near = didYouMean(names, name);
  return {
    en: `${kind.en} that is known, or that you create.${near.en}`,
    zh: `已知的${kind.zh}，或由您新建。${near.zh}`,
  };
}

function unknownId(id: string, kind: Words): Words {
  return { en: `${kind.en} with the id ${id}`, zh: `id 为 ${id} 的${kind.zh}` };
}

/** An id of letters and digits; of a name without Latin letters, one of its characters' codes. */
function slugOf(name: string, taken: ReadonlyMap<string, unknown>): string {
  const latin = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const isLatin = latin !== "" && !/\p{Script=Han}/u.test(name);
  const slug = isLatin ? latin : [latin, codesOf(name)].filter(Boolean).join("-");
  return taken.has(slug) ? `${slug}-own` : slug;
}

function codesOf(name: string): string {
  const codes = Array.from(name)
    .filter((character) => character > "\u00ff")
    .map((character) => (character.codePointAt(0) ?? 0).toString(36));
  return codes.slice(0, 12).join("");
}
