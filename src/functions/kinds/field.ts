import { choice } from "../options";
import { plain } from "./input";
import type { EachKind } from "./kind";

/** One of a closed list of fields by name; blank means the fallback. */
export function field<T extends string>(
  spellings: Readonly<Record<T, readonly string[]>>,
  fallback: T,
): EachKind<T> {
  const read = choice("field", spellings);
  return {
    shape: "each",
    read: (cell) => {
      const name = String(plain(cell) ?? "").trim();
      return name === "" ? fallback : read(name);
    },
  };
}
