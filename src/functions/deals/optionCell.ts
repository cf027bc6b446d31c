/**
 * An option's text as a cell would hold it: digits alone are a year, or the serial number of a date
 * as a cell of a date is when it is joined to a text.
 */
export function optionCell(text: string): string | number {
  return /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}
