import { choice } from "../options";
import { plain } from "./input";
import type { EachKind } from "./kind";

/** One of a closed list of fields by name; blank means the fallback, which may be the workbook's to set. */
export function field<T extends string>(
  spellings: Readonly<Record<T, readonly string[]>>,
  fallback: T | (() => T),
  name = "field",
): EachKind<T> {
  const read = choice(name, spellings);
  const blank = typeof fallback === "function" ? fallback : () => fallback;
  return {
    shape: "each",
    choices: Object.keys(spellings),
    read: (cell) => {
      const text = String(plain(cell) ?? "").trim();
      return text === "" ? blank() : read(text);
    },
  };
}
