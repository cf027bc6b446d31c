import { folded } from "../../core/names";
import { plain, shown } from "./input";
import { type EachKind, expected } from "./kind";

/** TRUE or FALSE, 1 or 0, yes or no, 是 or 否; a blank is refused, since nobody has decided yet. */
export function yesOrNo(name: string): EachKind<boolean> {
  return {
    shape: "each",
    read: (cell) => {
      const value = plain(cell);
      const found = value === null ? undefined : ANSWERS.get(folded(String(value)));
      if (found !== undefined) return found;
      throw expected(
        `TRUE or FALSE (1 or 0, yes or no) for ${name}, found ${value === null ? "a blank cell" : `"${shown(value)}"`}`,
        `${name} 为 TRUE 或 FALSE（1 或 0、是或否），实际为${value === null ? "空白单元格" : `“${shown(value)}”`}`,
      );
    },
  };
}

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ...["true", "1", "yes", "y", "是", "真"].map((text) => [text, true] as const),
  ...["false", "0", "no", "n", "否", "假"].map((text) => [text, false] as const),
]);
