import type { Place } from "./host";

/** The reference to a range that stays when a formula is copied: `'Q1 ''26'!$B$4:$D$9`. */
export function absoluteReference({ sheet, address }: Place): string {
  const fixed = address.toUpperCase().replace(/[A-Z]+|\d+/g, "$$$&");
  return `'${sheet.replaceAll("'", "''")}'!${fixed}`;
}

/** Whether a formula refers to cells of a sheet of its own workbook. */
export function refersToSheet(formula: string, sheet: string): boolean {
  return [...formula.matchAll(TEXT_OR_SHEET)].some(([, quoted, bare]) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    return name?.toLowerCase() === sheet.toLowerCase();
  });
}

/** A text between quotes, which is no reference; or a sheet, quoted or bare, but not `#REF!` nor one of `[another.xlsx]`. */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![#\]\p{L}\p{N}_.])([\p{L}\p{N}_.]+)!/gu;
