import type { WorkbookSettings } from "../../core/library/workbookSettings";
import { choice } from "../options";
import { plain } from "./input";
import type { EachKind } from "./kind";

/** One of a closed list of fields by name; blank means the fallback, which the workbook may set. */
export function field<T extends string>(
  spellings: Readonly<Record<T, readonly string[]>>,
  fallback: T | ((settings: WorkbookSettings) => T),
  name = "field",
): EachKind<T> {
  const read = choice(name, spellings);
  const blank = typeof fallback === "function" ? fallback : () => fallback;
  return {
    shape: "each",
    choices: Object.keys(spellings),
    read: (cell, { settings }) => {
      const text = String(plain(cell) ?? "").trim();
      return text === "" ? blank(settings) : read(text);
    },
  };
}
