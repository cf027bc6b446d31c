import type { Deal } from "../../core/fact";
import { plain, shown } from "./input";
import { type EachKind, expected } from "./kind";

/** An amount, or the name of a deal whose term it is. */
export function amountOrDeal(name: string, deal: EachKind<Deal>): EachKind<number | Deal> {
  return {
    shape: "each",
    read: (cell, dataset) => {
      const value = plain(cell);
      if (typeof value === "number") return value;
      if (typeof value === "string" && value.trim() !== "") return deal.read(cell, dataset);
      throw expected(
        `a number or the name of a deal for ${name}, found ${typeof value === "boolean" ? `"${shown(value)}"` : "a blank cell"}`,
        `${name} 为数字或协议名称，实际为${typeof value === "boolean" ? `“${shown(value)}”` : "空白单元格"}`,
      );
    },
  };
}
