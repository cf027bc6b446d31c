import { cellAt, cornerOf } from "../../../src/core/workbook/places";
import type { CellValue, Host } from "../../../src/hosts/host";
import type { Gate } from "./faults";

/**
 * A workbook on which something is tried out: what works on it is refused some of its requests, or
 * somebody types meanwhile; the test itself looks at it and is never refused.
 */
export interface Trial extends Pick<Gate, "requests" | "heal" | "begin" | "before"> {
  /** What works on the workbook asks here. */
  readonly host: Host;
  readonly sight: WorkbookView;
  /** What a person types; a formula with what it shows. */
  readonly put: (address: string, content: CellValue | Shown) => void;
  /** A formula of the sheet "Model" that fills other cells. */
  readonly putTable: (
    address: string,
    formula: string,
    rows: readonly (readonly string[])[],
  ) => void;
  readonly close: () => Promise<void>;
}

export interface Shown {
  readonly formula: string;
  readonly value: number;
  readonly text: string;
}

/** What a person would see of a workbook. */
export type WorkbookView = Pick<Host, "sheets" | "usedRange" | "read" | "note" | "names">;

/** Opens a workbook with an empty sheet "Model". */
export type OpenTrial = () => Promise<Trial>;

/** Everything in a workbook that a person would miss. */
export async function workbookContents(sight: WorkbookView) {
  const formulas: Record<string, Record<string, CellValue>> = {};
  const notes: Record<string, string> = {};
  for (const sheet of await sight.sheets()) {
    const used = await sight.usedRange(sheet);
    const { top, left } = cornerOf(used ?? { sheet, address: "A1" });
    const cells: Record<string, CellValue> = {};
    for (const [down, row] of (used ? await sight.read(used) : []).entries())
      for (const [right, { formula, value }] of row.entries()) {
        if (formula === "" && value === null) continue;
        const place = cellAt(sheet, { top: top + down, left: left + right });
        cells[place.address] = formula || value;
        const note = await sight.note(place);
        if (note !== null) notes[`${sheet}!${place.address}`] = note;
      }
    formulas[sheet] = cells;
  }
  return { formulas, notes, names: await sight.names() };
}

/** The same as one text. */
export async function workbookText(sight: WorkbookView): Promise<string> {
  return JSON.stringify(await workbookContents(sight));
}
