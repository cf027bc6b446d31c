import type { WrittenPeriod } from "../../core/period/relativePeriod";
import { writtenPeriod } from "../../core/period/writtenPeriod";
import { type Input, plain } from "./input";
import { type EachKind, expected, single, type WholeKind } from "./kind";

/** A period in any of its spellings; blank means the latest. */
export const period: EachKind<WrittenPeriod> = {
  shape: "each",
  read: (cell) => readPeriod(cell) ?? "latest",
};

/** A period that limits a table; blank means all of them. */
export const periodsWithin: WholeKind<WrittenPeriod | null> = single("periods", readPeriod);

/** A period that must be given. */
export const givenPeriod: EachKind<WrittenPeriod> = {
  shape: "each",
  read: (cell) => {
    const found = readPeriod(cell);
    if (found !== null) return found;
    throw expected(
      "a period (2025, 2025-Q3, 2025-03-31, 2023..2025), found a blank cell",
      "期间（2025、2025-Q3、2025-03-31、2023..2025），实际为空白单元格",
    );
  },
};

export function readPeriod(cell: Input): WrittenPeriod | null {
  const asked = plain(cell);
  if (asked === null || (typeof asked === "string" && asked.trim() === "")) return null;
  if (typeof asked === "boolean")
    throw expected(
      "a period (2025, 2025-Q3, 2025-03-31, LATEST), found a logical value",
      "期间（2025、2025-Q3、2025-03-31、LATEST），实际为逻辑值",
    );
  return writtenPeriod(asked);
}
