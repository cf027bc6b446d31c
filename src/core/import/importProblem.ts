import type { Words } from "../words/words";

/** What keeps a table from being taken in, with its place. */
export interface ImportProblem {
  /** As a spreadsheet counts rows; 0 for the table as a whole. */
  readonly row: number;
  /** The column's title; empty for the row as a whole. */
  readonly column: string;
  /** What was expected. */
  readonly expected: Words;
  /** What stands there. */
  readonly found: string;
  /** How many rows below have the same. */
  readonly more: number;
}

/** `row 7, Power (MW): expected a number, found "tbc"` */
export function importProblemSentence(problem: ImportProblem): Words {
  const { row, column, expected, found, more } = problem;
  const en = [row > 0 ? `row ${row}` : "", column].filter(Boolean).join(", ");
  const zh = [row > 0 ? `第 ${row} 行` : "", column].filter(Boolean).join("，");
  const nothing = found === "";
  return {
    en: `${en ? `${en}: ` : ""}expected ${expected.en}, found ${nothing ? "nothing" : `"${found}"`}${more > 0 ? ` (and in ${more} more rows)` : ""}`,
    zh: `${zh ? `${zh}：` : ""}应为${expected.zh}，${nothing ? "此处为空" : `此处为“${found}”`}${more > 0 ? `（另有 ${more} 行相同）` : ""}`,
  };
}

/** Gathers problems; one that many rows have in the same words is told once, with their number. */
export function problemList(most: number): {
  readonly add: (problem: Omit<ImportProblem, "more">) => void;
  readonly all: () => readonly ImportProblem[];
  readonly isFull: () => boolean;
} {
  const found = new Map<string, ImportProblem>();
  return {
    add(problem) {
      const key = JSON.stringify([problem.column, problem.found, problem.expected.en]);
      const before = found.get(key);
      found.set(key, before ? { ...before, more: before.more + 1 } : { ...problem, more: 0 });
    },
    all: () => [...found.values()],
    isFull: () => found.size >= most,
  };
}
