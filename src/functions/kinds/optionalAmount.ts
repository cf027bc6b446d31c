import { plain } from "./input";
import { eachAmount } from "./eachAmount";
import type { EachKind } from "./kind";

/** An amount that may be left out: null where its cell is blank. */
export function optionalAmount(name: string): EachKind<number | null> {
  const given = eachAmount(name);
  return {
    shape: "each",
    read: (cell, context) => (plain(cell) === null ? null : given.read(cell, context)),
  };
}
