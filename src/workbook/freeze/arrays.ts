import { addressOf, type Box, cellAt, cornerOf, shownPlace } from "../../core/workbook/places";
import type { WorkbookReader } from "../../core/workbook/workbook";
import type { Cell, Place } from "../../hosts/host";
import { createYieldToUi } from "../reading/yieldToUi";
import { isIn, type Part, type ReadPart } from "../reading/readPart";
import { isSameValue } from "./frozenCell";

/**
 * The ranges over which one formula was entered at once, with Ctrl+Shift+Enter. Excel shows it in
 * each of their cells, and lets no add-in enter it so again. It does not tell either: they are
 * known by cells beside one another that show different values of one and the same formula.
 *
 * @param cells Of the part, those with formulas that are looked at.
 */
export async function arraysIn(
  cells: ReadPart["cells"],
  part: Part,
  reader: WorkbookReader,
): Promise<readonly Place[]> {
  const known = new Map(cells.map(([place, cell]) => [shownPlace(place), cell]));
  const cellOf = async (place: Place): Promise<Cell | undefined> =>
    isIn(part, place) ? known.get(shownPlace(place)) : (await reader.read(place))[0]?.[0];
  const seen = new Set<string>();
  const found: Place[] = [];
  const yieldToUi = createYieldToUi();
  for (const [place, { formula }] of cells) {
    await yieldToUi();
    if (seen.has(shownPlace(place)) || isOfItsPlace(formula)) continue;
    const alike = await alikeAround(place, formula, cellOf);
    for (const { at } of alike.cells) seen.add(shownPlace(at));
    const [first] = alike.cells;
    const differs = alike.cells.some(
      ({ cell }) => first && !isSameValue(cell.value, first.cell.value),
    );
    if (differs) found.push({ sheet: place.sheet, address: addressOf(alike.box) });
  }
  return found;
}

/** Whether the same text gives something else in another cell. */
function isOfItsPlace(formula: string): boolean {
  return /@|\[#This Row\]|\b(ROW|COLUMN|CELL|INDIRECT|OFFSET|RAND\w*|NOW)\(/i.test(formula);
}

interface Placed {
  readonly at: Place;
  readonly cell: Cell;
}

type CellOf = (place: Place) => Promise<Cell | undefined>;

/** The largest range around a cell all of whose cells hold its formula. */
async function alikeAround(place: Place, formula: string, cellOf: CellOf) {
  const { top, left } = cornerOf(place);
  let box: Box = { top, left, bottom: top, right: left };
  const cells: Placed[] = [];
  const add = async (strip: Box): Promise<boolean> => {
    const placed: Placed[] = [];
    for (let row = strip.top; row <= strip.bottom; row++)
      for (let column = strip.left; column <= strip.right; column++) {
        if (row < 0 || column < 0) return false;
        const at = cellAt(place.sheet, { top: row, left: column });
        const cell = await cellOf(at);
        if (cell?.formula !== formula) return false;
        placed.push({ at, cell });
      }
    cells.push(...placed);
    return true;
  };
  await add(box);
  for (const side of SIDES)
    for (let next = side.beside(box); await add(next); next = side.beside(box))
      box = side.grown(box);
  return { box, cells };
}

const SIDES: readonly {
  readonly beside: (box: Box) => Box;
  readonly grown: (box: Box) => Box;
}[] = [
  {
    beside: (box) => ({ ...box, left: box.left - 1, right: box.left - 1 }),
    grown: (box) => ({ ...box, left: box.left - 1 }),
  },
  {
    beside: (box) => ({ ...box, left: box.right + 1, right: box.right + 1 }),
    grown: (box) => ({ ...box, right: box.right + 1 }),
  },
  {
    beside: (box) => ({ ...box, top: box.top - 1, bottom: box.top - 1 }),
    grown: (box) => ({ ...box, top: box.top - 1 }),
  },
  {
    beside: (box) => ({ ...box, top: box.bottom + 1, bottom: box.bottom + 1 }),
    grown: (box) => ({ ...box, bottom: box.bottom + 1 }),
  },
];
