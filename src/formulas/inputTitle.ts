import type { TypedInput } from "../core/evidence/lineage";
import { addressOf, cornerOf } from "../core/workbook/places";
import { type Cell, isHostFailure, type Place } from "../core/workbook/workbook";
import { requestCells, type WorkbookTask } from "./workbookTask";

type Titled = Pick<TypedInput, "title" | "hasSource">;

export const UNTITLED: Titled = { title: "", hasSource: false };

/** How far from a number its title is looked for. */
const [CELLS_ASIDE, ROWS_ABOVE] = [30, 50];

/**
 * What a typed number is called: the nearest text before it in its row and above it in its column;
 * and whether its row says where it is from.
 */
export function* inputTitle(place: Place): WorkbookTask<Titled> {
  const { sheet } = place;
  const { top, left } = cornerOf(place);
  const row = {
    top,
    bottom: top,
    left: Math.max(0, left - CELLS_ASIDE),
    right: left + CELLS_ASIDE,
  };
  const column = { top: Math.max(0, top - ROWS_ABOVE), bottom: top, left, right: left };
  try {
    const [cells = []] = yield* requestCells({ sheet, address: addressOf(row) });
    const above = yield* requestCells({ sheet, address: addressOf(column) });
    const before = cells.slice(0, left - row.left);
    const titles = [nearestText(before), nearestText(above.slice(0, -1).flat())];
    return {
      title: titles.filter((title) => title !== "").join(", "),
      hasSource: cells.some(({ value }) => typeof value === "string" && SOURCE.test(value)),
    };
  } catch (failure) {
    if (!isHostFailure(failure)) throw failure;
    return UNTITLED;
  }
}

function nearestText(cells: readonly Cell[]): string {
  const found = [...cells]
    .reverse()
    .find(({ value }) => typeof value === "string" && value.trim() !== "");
  return typeof found?.value === "string" ? found.value.trim().slice(0, 80) : "";
}

const SOURCE = /https?:\/\/|^\s*(source|per|来源|來源|出处|出處)\b|^\s*(来源|來源|出处|出處)/i;
