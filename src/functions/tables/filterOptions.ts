import { Failure } from "../../core/words/failure";
import type { PickRule } from "../../core/query/question";
import { type Option, pick, sort } from "../options/options";

/** Options that, where they are not given, admit everything. */

/** Facts of one source, by `Pick=source:ID`; a filter has nothing else to pick. */
export const fromSource: Option<string | null> = {
  names: pick.names,
  fallback: null,
  read: (text, context) => sourceOfPick(pick.read(text, context)) ?? refusePick(text),
};

/** In which order of time; as it comes where it is not given. */
export const sortIfGiven: Option<"asc" | "desc" | null> = { ...sort, fallback: null };

/** The source that a choice names, or null. */
export function sourceOfPick(choice: PickRule): string | null {
  return typeof choice === "string" ? null : choice.source;
}

function refusePick(text: string): never {
  throw new Failure("bad-input", {
    en: `Pick is "${text.slice(0, 40)}": here it only filters, expected source:ID.`,
    zh: `Pick 是“${text.slice(0, 40)}”：此处仅作筛选，应为 source:编号。`,
  });
}
