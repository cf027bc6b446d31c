/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? columnName(before - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** The column, counted from 0, that capital letters name; -1 for no letters. */
export function columnIndex(letters: string): number {
  return (
    Array.from(letters).reduce((count, letter) => count * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
