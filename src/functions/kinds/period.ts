import { askedPeriod, type AskedPeriod } from "../../core/askedPeriod";
import { type Input, plain } from "./input";
import { type EachKind, expected, single, type WholeKind } from "./kind";

/** A period in any of its spellings; blank means the latest. */
export const period: EachKind<AskedPeriod> = {
  shape: "each",
  read: (cell) => readPeriod(cell) ?? "latest",
};

/** A period that limits a table; blank means all of them. */
export const periodsWithin: WholeKind<AskedPeriod | null> = single("periods", readPeriod);

function readPeriod(cell: Input): AskedPeriod | null {
  const asked = plain(cell);
  if (asked === null || (typeof asked === "string" && asked.trim() === "")) return null;
  if (typeof asked === "boolean")
    throw expected(
      "a period (2025, 2025-Q3, 2025-03-31, LATEST), found a logical value",
      "期间（2025、2025-Q3、2025-03-31、LATEST），实际为逻辑值",
    );
  return askedPeriod(asked);
}
