import { choice } from "../options";
import { plain } from "./input";
import type { OneKind } from "./kind";

/** One of a closed list of fields by name; blank means the first. */
export function field<T extends string>(
  spellings: Readonly<Record<T, readonly string[]>>,
  fallback: T,
): OneKind<T> {
  const read = choice("field", spellings);
  return {
    shape: "one",
    read: (cell) => {
      const name = plain(cell);
      return name === null ? fallback : read(String(name));
    },
  };
}
