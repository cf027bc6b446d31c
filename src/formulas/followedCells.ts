import type { FollowedValue, Scalar } from "../core/explanation";
import type { Lineage } from "../core/lineage";
import { cellAt, cornerOf } from "../core/places";
import type { Place } from "../core/workbook";
import type { Tracing } from "./calledFunctions";

/** A cell as an argument hands it on: a plain value, or one with a card. */
type ArgumentCell =
  | Scalar
  | undefined
  | {
      readonly type: string;
      readonly basicValue?: Scalar;
      readonly properties?: Readonly<
        Record<string, { readonly basicValue?: Scalar } | undefined>
      >;
    };

/** The cells of a range, those that are followed with what stands behind them. */
export function followedCells<C extends ArgumentCell>(
  cells: readonly (readonly C[])[],
  place: Place,
  follows: Tracing,
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

function isFollowed(cell: ArgumentCell, always: boolean): boolean {
  if (cell === null || cell === undefined || cell === "") return false;
  return always || !carriesFacts(cell);
}

function withLineage(cell: ArgumentCell, lineage: Lineage): FollowedValue {
  if (typeof cell === "object" && cell !== null) return { ...cell, lineage };
  return { type: "Followed", basicValue: cell ?? null, lineage };
}

function carriesFacts(cell: ArgumentCell): boolean {
  if (typeof cell !== "object" || cell === null) return false;
  return typeof cell.properties?.FactId?.basicValue === "string";
}
