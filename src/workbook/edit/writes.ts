import type { Host, RangeContent } from "../../hosts/host";
import { type Block, boxOfPlace } from "./blocks";
import { typedInput } from "./cellInput";
import type { CellChange, WriteAction } from "./edit";
import { BLANK, type CellNow, cellsNow } from "./typedCells";

/** Writes ranges in place of what they hold now. */
export async function changesOf(
  host: Host,
  wishes: readonly RangeContent[],
): Promise<readonly Block<CellChange>[]> {
  const places = wishes.map(({ place }) => place);
  return changesFrom(wishes, await cellsNow(host, places, true));
}

/** The same where the ranges were read already. */
export function changesFrom(
  wishes: readonly RangeContent[],
  now: readonly (readonly (readonly CellNow[])[])[],
): readonly Block<CellChange>[] {
  return wishes.map((wish, at) => change(wish, now[at] ?? []));
}

/** Writes ranges into blank cells, such as those of a sheet that the edit adds. */
export function intoBlank(wishes: readonly RangeContent[]): WriteAction {
  const blocks = wishes.map((wish) => change(wish, []));
  return { kind: "write", blocks, ifChanged: "refuse", withValues: false };
}

function change(
  { place, rows }: RangeContent,
  now: readonly (readonly CellNow[])[],
): Block<CellChange> {
  return {
    sheet: place.sheet,
    box: boxOfPlace(place),
    rows: rows.map((row, down) =>
      row.map((next, right) => {
        const cell = now[down]?.[right];
        return { old: cell ? typedInput(cell.typed) : null, next, seen: cell?.raw ?? BLANK };
      }),
    ),
  };
}
