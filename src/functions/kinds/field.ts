import { choice } from "../options";
import { plain } from "./input";
import type { EachKind } from "./kind";

/** One of a closed list of fields by name; blank means the fallback. */
export function field<T extends string>(
  spellings: Readonly<Record<T, readonly string[]>>,
  fallback: T,
  name = "field",
): EachKind<T> {
  const read = choice(name, spellings);
  return {
    shape: "each",
    read: (cell) => {
      const text = String(plain(cell) ?? "").trim();
      return text === "" ? fallback : read(text);
    },
  };
}
