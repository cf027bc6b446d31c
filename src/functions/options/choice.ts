import { absentWord } from "../../core/facts/absentWords";
import type { ChoiceHelp } from "../../core/library/functionHelp";
import { Failure } from "../../core/words/failure";
import { foldedName, nameIndex } from "../../core/words/nameIndex";
import { didYouMean, nearNames } from "../../core/words/nearNames";
import { valueText } from "../call/input";

/** One of a closed list, by any of its spellings. */
export function closedChoice<T extends string>(
  name: string,
  spellings: Readonly<Record<T, readonly string[]>>,
): ((text: string) => T) & { readonly choices: readonly ChoiceHelp[] } {
  const all = Object.keys(spellings) as T[]; // The record's own keys.
  const bySpelling = new Map(
    all.flatMap((key) => [key, ...spellings[key]].map((text) => [foldedName(text), key] as const)),
  );
  const read = (text: string) => {
    const found = bySpelling.get(foldedName(text));
    if (found !== undefined) return found;
    // The cap of a deal, say, which no article prints.
    const instead = absentWord(text, "metric")?.words;
    const near = didYouMean(nearNames(nameIndex(all, (key) => [key, ...spellings[key]])), text);
    throw new Failure("bad-input", {
      en: `${name} is "${valueText(text)}": expected one of ${all.join(", ")}.${instead ? ` ${instead.en}` : near.en}`,
      zh: `${name} 是“${valueText(text)}”：应为 ${all.join("、")} 之一。${instead?.zh ?? near.zh}`,
    });
  };
  return Object.assign(read, {
    choices: all.map((value) => ({ value, zh: spellings[value].find(isChinese) ?? value })),
  });
}

/** Yes or no, as 1 or 0. */
export function oneOrZero(
  name: string,
): ((text: string) => boolean) & { readonly choices: readonly ChoiceHelp[] } {
  const read = closedChoice(name, { 1: ["1", "true", "是"], 0: ["0", "false", "否"] });
  return Object.assign((text: string) => read(text) === "1", { choices: read.choices });
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
