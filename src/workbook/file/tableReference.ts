import { parseStructRef } from "@borgar/fx";
import { absoluteReference, addressOf, boxOf } from "../../core/workbook/places";
import type { FileTable } from "../../files/xlsx/fileWorkbook";
import type { FormulaPlace } from "./formulaPlace";
import { Stopped } from "./stopped";

export interface PlacedTable extends FileTable {
  readonly sheet: string;
}

/**
 * The cells that a reference to a table means, `Sales[Profit]`, `[@Profit]`.
 * @param tables By name in lower case.
 * @throws {Stopped} where there is no such table or column.
 */
export function tableReference(
  value: string,
  at: FormulaPlace,
  tables: ReadonlyMap<string, PlacedTable>,
): string {
  const parsed = parseStructRef(value);
  const table = parsed?.table ? tables.get(parsed.table.toLowerCase()) : tableAround(at, tables);
  const box = table && boxOf(table.address);
  if (!parsed || !table || !box) throw new Stopped("unknown-table", value);
  const indexes = (parsed.columns ?? []).map((name) =>
    table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (indexes.includes(-1)) throw new Stopped("unknown-table", value);
  const [first = 0, last = indexes.length > 0 ? first : table.columns.length - 1] = indexes;
  const [left, right] = [box.left + first, box.left + last];
  const data = { top: box.top + table.titleRows, bottom: box.bottom - table.totalRows };
  const sections = (parsed.sections ?? []).map((section) => section.toLowerCase());
  const rows =
    sections.length === 0
      ? [data]
      : sections.map((section) => {
          if (section === "headers") return { top: box.top, bottom: data.top - 1 };
          if (section === "totals") return { top: data.bottom + 1, bottom: box.bottom };
          if (section === "all") return { top: box.top, bottom: box.bottom };
          if (section !== "this row") return data;
          if (at.row === null) throw new Stopped("unknown-table", value);
          return { top: at.row, bottom: at.row };
        });
  const top = Math.min(...rows.map((one) => one.top));
  const bottom = Math.max(...rows.map((one) => one.bottom));
  if (top > bottom) throw new Stopped("unknown-table", value);
  const address = addressOf({
    top,
    left: Math.min(left, right),
    bottom,
    right: Math.max(left, right),
  });
  return absoluteReference({ sheet: table.sheet, address });
}

function tableAround(
  { sheet, row, column }: FormulaPlace,
  tables: ReadonlyMap<string, PlacedTable>,
): PlacedTable | undefined {
  return [...tables.values()].find((table) => {
    const box = boxOf(table.address);
    return (
      box !== null &&
      row !== null &&
      column !== null &&
      table.sheet === sheet &&
      row >= box.top &&
      row <= box.bottom &&
      column >= box.left &&
      column <= box.right
    );
  });
}
