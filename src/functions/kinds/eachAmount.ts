import { type EachKind, expected } from "./kind";
import { found, plainAt } from "./place";

/** An amount, a cell or a range of them; a blank is refused, or is what it stands for where that is given. */
export function eachAmount(name: string, blank: number | null = null): EachKind<number> {
  return {
    shape: "each",
    read: (cell) => {
      const value = plainAt(cell, { en: name, zh: name });
      if (typeof value === "number") return value;
      if (value === null && blank !== null) return blank;
      const was = found(value);
      throw expected(`a number for ${name}, found ${was.en}`, `数字（${name}），实际为${was.zh}`);
    },
  };
}
