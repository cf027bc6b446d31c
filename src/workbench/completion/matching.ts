import { foldedName } from "../../core/words/nameIndex";

/** Whether one of the names begins with what has been typed. Nothing typed begins all of them. */
export function startsLike(names: readonly string[], typed: string): boolean {
  const start = foldedName(typed);
  if (start === "") return typed.trim() === "";
  return names.some((name) => foldedName(name).startsWith(start));
}

/** Whether what has been typed is one of the names. */
export function isNamed(names: readonly string[], typed: string): boolean {
  const whole = foldedName(typed);
  return whole !== "" && names.some((name) => foldedName(name) === whole);
}
