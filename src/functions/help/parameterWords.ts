import type { Words } from "../../core/words/words";
import type { Parameter } from "../record/record";

/** Texts by name: of the parameters of one function, or of those that many share. */
export type Texts = ReadonlyMap<string, Words>;

/**
 * The text of a parameter, the function's own before the shared one; undefined where there is none.
 */
export function parameterWords(
  parameter: Parameter<unknown>,
  own: Texts,
  shared: Texts,
): Words | undefined {
  const words = own.get(parameter.name) ?? shared.get(sharedKey(parameter));
  return words && withPlaceholders(words, parameter);
}

/** Under which name its text stands among the shared ones. */
export function sharedKey({ name, text = name }: Parameter<unknown>): string {
  return text;
}

/**
 * What only its record knows is put in: `{options}` becomes the names of its options, `{choices}`
 * the words that it takes.
 */
function withPlaceholders({ en, zh }: Words, { options = [], kind }: Parameter<unknown>): Words {
  const choices = kind.choices ?? [];
  return {
    en: en
      .replace("{options}", options.map(({ names }) => names[0] ?? "").join(", "))
      .replace("{choices}", choices.join(", ")),
    zh: zh
      .replace("{options}", options.map(({ names }) => names.slice(0, 2).join("/")).join("、"))
      .replace("{choices}", choices.join("、")),
  };
}
