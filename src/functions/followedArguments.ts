import type { FollowedValue } from "../core/explanation";
import { type Book, followed } from "../core/followed";
import type { Lineage } from "../core/lineage";
import { placeNamed } from "../core/placeNamed";
import { cellAt, cornerOf } from "../core/places";
import type { Place, Soon, WorkbookReader } from "../core/workbook";
import { type Input, type InputMatrix, property } from "./kinds/input";
import type { FunctionRecord } from "./record";

/** Where the arguments of a call stand in the workbook, as Excel names them; blank for one that is no reference. */
export type Addresses = readonly (string | null | undefined)[];

/**
 * The arguments of a call, those cells that the function follows through the workbook with what stands behind them. A cell that carries
 * its facts on its card is not followed, unless the function lists the way.
 */
export function followedArguments(
  record: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  addresses: Addresses,
  reader: WorkbookReader,
  lineage: (place: Place, book: Book) => Lineage,
): Soon<readonly (Input | InputMatrix)[]> {
  const places = record.parameters.map(({ follows }, at) =>
    follows ? placeNamed(addresses[at] ?? "") : null,
  );
  if (places.every((place) => place === null)) return args;
  return followed(reader, (book) =>
    args.map((arg, at) => {
      const [place, parameter] = [places[at], record.parameters[at]];
      if (!place || !parameter?.follows) return arg;
      return followedCells(matrixOf(arg), place, parameter.follows, (here) => lineage(here, book));
    }),
  );
}

/** The cells of a range, those that are followed with what stands behind them. */
export function followedCells<C extends Input>(
  cells: readonly (readonly C[])[],
  place: Place,
  follows: NonNullable<FunctionRecord["parameters"][number]["follows"]>,
  lineage: (place: Place) => Lineage,
): readonly (readonly (C | FollowedValue)[])[] {
  const { top, left } = cornerOf(place);
  return cells.map((row, down) =>
    row.map((cell, right) =>
      isFollowed(cell, follows === "always")
        ? withLineage(cell, lineage(cellAt(place.sheet, { top: top + down, left: left + right })))
        : cell,
    ),
  );
}

function isFollowed(cell: Input, always: boolean): boolean {
  if (cell === null || cell === undefined || cell === "") return false;
  return always || property(cell, "FactId") === null;
}

function withLineage(cell: Input, lineage: Lineage): FollowedValue {
  if (typeof cell === "object" && cell !== null) return { ...cell, lineage };
  return { type: "Followed", basicValue: cell ?? null, lineage };
}

function matrixOf(arg: Input | InputMatrix): InputMatrix {
  return typeof arg === "object" && arg !== null && "length" in arg ? arg : [[arg]];
}
