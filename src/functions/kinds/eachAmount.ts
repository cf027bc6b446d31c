import { plain, shown } from "./input";
import { type EachKind, expected } from "./kind";

/** An amount, a cell or a range of them; a blank is refused, or is what it stands for where that is given. */
export function eachAmount(name: string, blank: number | null = null): EachKind<number> {
  return {
    shape: "each",
    read: (cell) => {
      const value = plain(cell);
      if (typeof value === "number") return value;
      if (value === null && blank !== null) return blank;
      throw expected(
        `a number for ${name}, found ${value === null ? "a blank cell" : `"${shown(value)}"`}`,
        `${name} 为数字，实际为${value === null ? "空白单元格" : `“${shown(value)}”`}`,
      );
    },
  };
}
