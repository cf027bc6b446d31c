import type { Deal } from "../../core/facts/fact";
import { type EachKind, expected } from "./kind";
import { found, plainAt } from "./place";

/** An amount, or the name of a deal whose term it is. */
export function amountOrDeal(name: string, deal: EachKind<Deal>): EachKind<number | Deal> {
  return {
    shape: "each",
    read: (cell, context) => {
      const value = plainAt(cell, { en: name, zh: name });
      if (typeof value === "number") return value;
      if (typeof value === "string" && value.trim() !== "") return deal.read(cell, context);
      const was = found(typeof value === "boolean" ? value : null);
      throw expected(
        `a number or the name of a deal for ${name}, found ${was.en}`,
        `数字或协议名称（${name}），实际为${was.zh}`,
      );
    },
  };
}
