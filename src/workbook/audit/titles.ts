import type { Cell } from "../../hosts/host";
import type { SheetPage } from "../reading/readSheets";

/** The texts and years that stand beside numbers, while a sheet is read from top to bottom. */
export interface Titles {
  /** What stands in the row of a cell, and last above it in its column. */
  readonly of: (page: SheetPage, down: number, right: number) => readonly string[];
  /** To be told of each row, once its cells were looked at. */
  readonly pass: (page: SheetPage, down: number) => void;
}

export function titlesOfSheets(): Titles {
  let sheet = "";
  let above = new Map<number, Map<"text" | "year", string>>();
  return {
    of: ({ rows, left }, down, right) => {
      const row = (rows[down] ?? []).flatMap((cell, at) => (at === right ? [] : titlesIn(cell)));
      return [...row.map(([, text]) => text), ...(above.get(left + right)?.values() ?? [])];
    },
    pass: (page, down) => {
      if (page.sheet !== sheet) {
        sheet = page.sheet;
        above = new Map();
      }
      for (const [right, cell] of (page.rows[down] ?? []).entries())
        for (const [kind, text] of titlesIn(cell)) {
          const column = above.get(page.left + right) ?? new Map<"text" | "year", string>();
          above.set(page.left + right, column.set(kind, text));
        }
    },
  };
}

function titlesIn({ value }: Cell): readonly (readonly ["text" | "year", string])[] {
  if (typeof value === "string") return [["text", value.slice(0, 200)]];
  const isYear = typeof value === "number" && value >= 1900 && value <= 2100;
  return isYear && Number.isInteger(value) ? [["year", String(value)]] : [];
}
