import type { Dataset } from "../../../core/facts/dataset";
import type { IsoDate } from "../../../core/period/calendar";

/** A day by whose end figures became public that were not before. */
export interface KnownDay {
  readonly day: IsoDate;
  /** How many figures were public by then. */
  readonly figures: number;
}

/** The days on which something became known, the latest first. */
export function knownDays(dataset: Dataset): readonly KnownDay[] {
  const days = dataset.facts.map(({ known }) => known.end).sort();
  return days
    .flatMap((day, at) => (days[at + 1] === day ? [] : [{ day, figures: at + 1 }]))
    .reverse();
}
