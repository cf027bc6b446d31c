import { folded } from "../../core/words/names";
import { type EachKind, expected } from "./kind";
import { found, plainAt } from "./place";

/** TRUE or FALSE, 1 or 0, yes or no, 是 or 否; a blank is refused, since nobody has decided yet. */
export function yesOrNo(name: string): EachKind<boolean> {
  return {
    shape: "each",
    read: (cell) => {
      const value = plainAt(cell, { en: name, zh: name });
      const answer = value === null ? undefined : ANSWERS.get(folded(String(value)));
      if (answer !== undefined) return answer;
      const was = found(value);
      throw expected(
        `TRUE or FALSE (1 or 0, yes or no) for ${name}, found ${was.en}`,
        ` ${name} 的 TRUE 或 FALSE（1 或 0、是或否），实际为${was.zh}`,
      );
    },
  };
}

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ...["true", "1", "yes", "y", "是", "真"].map((text) => [text, true] as const),
  ...["false", "0", "no", "n", "否", "假"].map((text) => [text, false] as const),
]);
