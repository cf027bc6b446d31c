import type { IsoDate } from "../../core/period/calendar";
import { CALENDAR_YEAR } from "../../core/period/fiscalYear";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { writtenPeriod } from "../../core/period/writtenPeriod";
import type { Failure } from "../../core/words/failure";
import type { Words } from "../../core/words/words";
import { defaultAsOf } from "../call/context";
import { foundText, type Input, plainValueOf } from "../call/input";
import { type EachKind, expectedFailure, singleCell, type WholeKind } from "../call/kind";
import { atLeastOne, several } from "./several";

/** A period in any of its spellings; blank means the latest. */
export const period: EachKind<WrittenPeriod> = {
  shape: "each",
  read: (cell) => readPeriod(cell) ?? "latest",
};

/** A period that limits a table; blank means all of them. */
export const periodsWithin: WholeKind<WrittenPeriod | null> = singleCell("periods", readPeriod);

/** A period that must be given. */
export const givenPeriod: EachKind<WrittenPeriod> = {
  shape: "each",
  read: (cell) => {
    const given = readPeriod(cell);
    if (given !== null) return given;
    throw expectedFailure(
      "a period (2025, 2025-Q3, 2025-03-31, 2023..2025), found a blank cell",
      "期间（2025、2025-Q3、2025-03-31、2023..2025），实际为空白单元格",
    );
  },
};

function readPeriod(cell: Input): WrittenPeriod | null {
  const request = plainValueOf(cell);
  if (request === null || (typeof request === "string" && request.trim() === "")) return null;
  if (typeof request === "boolean") throw noPeriod({ en: "a logical value", zh: "逻辑值" });
  if (request === 0) throw noPeriod(foundText(request));
  return writtenPeriod(request);
}

function noPeriod(was: Words): Failure {
  return expectedFailure(
    `a period (2025, 2025-Q3, 2025-03-31, LATEST), found ${was.en}`,
    `期间（2025、2025-Q3、2025-03-31、LATEST），实际为${was.zh}`,
  );
}

/**
 * Periods of a whole range, in any of their spellings; null where all cells are blank: all of them.
 */
export const periods: WholeKind<readonly WrittenPeriod[] | null> = several(givenPeriod);

/** Periods of a whole range, of which there must be one. */
export const givenPeriods: WholeKind<readonly WrittenPeriod[]> = atLeastOne(
  "period (2025, 2025-Q3, 2023..2025)",
  "期间（2025、2025-Q3、2023..2025）",
  givenPeriod,
);

/**
 * The day whose knowledge counts: a date, or a period, which counts to its end. Blank means the
 * workbook's as-of, and where it sets none the day of the dataset's release, from which relative
 * periods count here.
 */
export const asOf: EachKind<IsoDate> = {
  shape: "each",
  read: (cell, context) => {
    const written = readPeriod(cell);
    if (written === null) return defaultAsOf(context);
    const { released } = context.dataset;
    const period = periodOn(written, released, CALENDAR_YEAR);
    return period === "latest" ? released : period.end;
  },
  cardNote: (cell, context) => {
    const day = defaultAsOf(context);
    if (day === context.dataset.released || readPeriod(cell) !== null) return null;
    return { workbookAsOf: day };
  },
};
