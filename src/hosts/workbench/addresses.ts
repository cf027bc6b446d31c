import type { IRange } from "@univerjs/core";
import { addressOf, boxOf } from "../../core/workbook/places";
import { notAnAddress } from "../notAnAddress";
import { inPageLanguage } from "./language";

/** A box as the engine names its ends. */
export type Area = Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">;

/**
 * The area that the address of cells names: `B4`, `B4:D9`. Whole columns and rows are refused, for
 * which the grid would grow to a million rows.
 * @throws {HostFailure} for anything else.
 */
export function area(address: string): Area {
  const box = /[A-Z]\$?\d/i.test(address) ? boxOf(address) : null;
  if (!box) throw notAnAddress(address, inPageLanguage);
  const { top, left, bottom, right } = box;
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** The A1 address of an area: `B4`, `B4:D9`. */
export function address({ startRow, startColumn, endRow, endColumn }: Area): string {
  return addressOf({ top: startRow, left: startColumn, bottom: endRow, right: endColumn });
}
