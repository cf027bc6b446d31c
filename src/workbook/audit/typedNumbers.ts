import { type FactMatch, knownFigures } from "../../core/audit/knownFigures";
import type { TextCell, TextRow } from "../../core/audit/sheetText";
import type { Dataset } from "../../core/facts/dataset";
import type { WorkbookReader } from "../../core/workbook/workbook";
import type { Cell, Place } from "../../hosts/host";
import type { SheetPage } from "../reading/readSheets";

/** A typed number that equals a known fact. */
export interface TypedNumber {
  readonly place: Place;
  readonly text: string;
  readonly value: number;
  /** The likeliest first; at least one. */
  readonly matches: readonly FactMatch[];
}

/** Those that are likely, with the facts of which that holds. */
export function likelyNumbers(typed: readonly TypedNumber[]): readonly TypedNumber[] {
  return typed.flatMap((one) => {
    const matches = one.matches.filter(({ likelihood }) => likelihood !== "unlikely");
    return matches.length > 0 ? [{ ...one, matches }] : [];
  });
}

/** The titles and the typed numbers of one sheet, gathered while it is read page by page. */
export interface SheetGathered {
  readonly sheet: string;
  /** To be told of each page. */
  readonly add: (page: SheetPage) => void;
  /** To be told of each cell that holds a typed number, on the page that was added last. */
  readonly addNumber: (place: Place, cell: Cell, down: number, right: number) => void;
  /** Which of the numbers are known facts. What spilled was not typed. */
  readonly typed: (
    dataset: Dataset,
    reader: Pick<WorkbookReader, "spillParent">,
    yieldToUi: () => Promise<void>,
  ) => AsyncGenerator<TypedNumber>;
}

export function gatheredSheet(sheet: string): SheetGathered {
  const rows: TextRow[] = [];
  const numbers: (readonly [Place, TextCell, index: number])[] = [];
  const indexes = new Map<number, number>();
  let page: SheetPage | null = null;
  return {
    sheet,
    add: (added) => {
      page = added;
      for (const [down, row] of added.rows.entries()) {
        const cells = row.flatMap((cell, right) => textCell(cell, added.left + right) ?? []);
        if (cells.length === 0) continue;
        indexes.set(added.top + down, rows.length);
        rows.push({ row: added.top + down, cells });
      }
    },
    addNumber: (place, cell, down, right) => {
      const found = textCell(cell, (page?.left ?? 0) + right);
      const index = indexes.get((page?.top ?? 0) + down);
      if (found && index !== undefined) numbers.push([place, found, index]);
    },
    async *typed(dataset, reader, yieldToUi) {
      const known = knownFigures({ name: sheet, rows }, dataset);
      for (const [place, cell, index] of numbers) {
        const matches = known(index, cell);
        await yieldToUi();
        if (matches.length > 0 && (await reader.spillParent(place)) === null)
          yield { place, text: cell.text, value: Number(cell.value), matches };
      }
    },
  };
}

function textCell({ value, text }: Cell, column: number): TextCell | null {
  if (typeof value === "number") return { column, value, text };
  return typeof value === "string" && value !== "" ? { column, value, text: value } : null;
}
