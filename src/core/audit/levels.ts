import type { Dataset } from "../facts/dataset";
import { readTitle, type TitleReading } from "../titles/readTitle";
import type { TitleInReach, TitlePlace } from "./titlesInReach";

/** A title in reach of a number, and what it says. */
export interface ReadInReach extends TitleReading {
  readonly from: TitlePlace;
}

/** The titles in reach of a number, by how near they are; a level holds at least one. */
export type Levels = readonly (readonly ReadInReach[])[];

/** The titles of its own row and column together are the nearest. */
const ORDER: readonly (readonly TitlePlace[])[] = [
  ["row", "column"],
  ["beside"],
  ["section"],
  ["corner"],
  ["table"],
  ["sheet"],
  ["tab"],
];

/** Where one thing alone can be said: the row before the column. */
const ORDER_ONE_BY_ONE = ORDER.flat().map((place) => [place]);

export function levelsOf(titles: readonly TitleInReach[], dataset: Dataset): TitlesRead {
  const read = titles.map(({ text, from }) => ({ ...readTitle(dataset, text), from }));
  const inOrder = (order: readonly (readonly TitlePlace[])[]) =>
    order
      .map((places) => read.filter(({ from }) => places.includes(from)))
      .filter((level) => level.length > 0);
  return {
    all: read,
    direct: read.filter(isDirect),
    levels: inOrder(ORDER),
    oneByOne: inOrder(ORDER_ONE_BY_ONE),
  };
}

export interface TitlesRead {
  readonly all: readonly ReadInReach[];
  /** Of its row and its column. */
  readonly direct: readonly ReadInReach[];
  readonly levels: Levels;
  /** The row apart from the column. */
  readonly oneByOne: Levels;
}

export function isDirect({ from }: { readonly from: TitlePlace }): boolean {
  return from === "row" || from === "column";
}

/** The nearest titles that say something; those after it too. None where no title does. */
export function nearest(
  levels: Levels,
  says: (title: ReadInReach) => boolean,
): { readonly titles: readonly ReadInReach[]; readonly farther: Levels } | null {
  const at = levels.findIndex((level) => level.some(says));
  const level = levels[at];
  return level ? { titles: level.filter(says), farther: levels.slice(at + 1) } : null;
}

/** All that some titles name of one kind. */
export function namedIn<T>(
  titles: readonly ReadInReach[],
  of: (title: ReadInReach) => Iterable<T>,
): ReadonlySet<T> {
  return new Set(titles.flatMap((title) => [...of(title)]));
}
