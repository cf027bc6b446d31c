import { addressOf, type Box } from "../../core/workbook/places";
import type { Cell } from "../host";

/** A range of a sheet. */
export interface SheetBox {
  readonly sheet: string;
  readonly box: Box;
}

/** A part of a range that fits into one request, with its cells. */
export interface PageRead {
  /** The number of the range. */
  readonly of: number;
  readonly sheet: string;
  readonly page: Box;
  readonly cells: readonly (readonly Cell[])[];
  readonly hasSpill: boolean;
}

/** Null says that some cells of a range have a spill; the types know only yes and no. */
export function mayHaveSpill({ hasSpill }: Excel.Range): boolean {
  return (hasSpill as boolean | null) !== false;
}

export function rangeOf({ sheet, box }: SheetBox, context: Excel.RequestContext): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(addressOf(box));
}
