import type { CellValue } from "../../../hosts/host";
import { plainNumber } from "./amount";

/** A value as a person reads it; empty for a blank one. */
export function valueInWords(value: CellValue): string {
  if (typeof value === "number") return plainNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? (value?.error ?? "") : value;
}
