import type { WrittenPeriod } from "../../core/period/relativePeriod";
import type { WholeKind } from "./kind";
import { givenPeriod } from "./period";
import { atLeastOne, several } from "./several";

/** Periods of a whole range, in any of their spellings; null where all cells are blank: all of them. */
export const periods: WholeKind<readonly WrittenPeriod[] | null> = several(givenPeriod);

/** Periods of a whole range, of which there must be one. */
export const givenPeriods: WholeKind<readonly WrittenPeriod[]> = atLeastOne(
  "period (2025, 2025-Q3, 2023..2025)",
  "期间（2025、2025-Q3、2023..2025）",
  givenPeriod,
);
