import type { RunRateBasis } from "../../core/arithmetic/runRate";
import type { WorkbookSettings } from "../../core/library/workbookSettings";
import { foldedName } from "../../core/words/nameIndex";
import { closedChoice } from "../options/choice";
import { foundText, plainValueOf, plainValueAt } from "../call/input";
import { type EachKind, expectedFailure } from "../call/kind";

/** One of a closed list of fields by name; blank means the fallback, which the workbook may set. */
export function field<T extends string>(
  spellings: Readonly<Record<T, readonly string[]>>,
  fallback: T | ((settings: WorkbookSettings) => T),
  name = "field",
): EachKind<T> {
  const read = closedChoice(name, spellings);
  const blank = typeof fallback === "function" ? fallback : () => fallback;
  return {
    shape: "each",
    choices: Object.keys(spellings),
    read: (cell, { settings }) => {
      const text = String(plainValueOf(cell) ?? "").trim();
      return text === "" ? blank(settings) : read(text);
    },
  };
}

/** TRUE or FALSE, 1 or 0, yes or no, 是 or 否; a blank is refused, since nobody has decided yet. */
export function yesOrNo(name: string): EachKind<boolean> {
  return {
    shape: "each",
    read: (cell) => {
      const value = plainValueAt(cell, { en: name, zh: name });
      const answer = value === null ? undefined : ANSWERS.get(foldedName(String(value)));
      if (answer !== undefined) return answer;
      const was = foundText(value);
      throw expectedFailure(
        `TRUE or FALSE (1 or 0, yes or no) for ${name}, found ${was.en}`,
        ` ${name} 的 TRUE 或 FALSE（1 或 0、是或否），实际为${was.zh}`,
      );
    },
  };
}

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ...["true", "1", "yes", "y", "是", "真"].map((text) => [text, true] as const),
  ...["false", "0", "no", "n", "否", "假"].map((text) => [text, false] as const),
]);

const readBasis = closedChoice<RunRateBasis>("basis", {
  month: ["month", "monthly", "m", "月", "每月"],
  quarter: ["quarter", "quarterly", "q", "季", "季度"],
  "28days": ["28days", "28day", "28d", "4weeks", "fourweeks", "28天", "四周", "4周"],
  week: ["week", "weekly", "w", "周", "每周"],
  half: ["half", "halfyear", "h", "半年"],
  year: ["year", "yearly", "annual", "y", "年", "全年"],
});

/** For how long an amount was earned; blank means as its card says, or a month. */
export const runRateBasis: EachKind<RunRateBasis | null> = {
  shape: "each",
  choices: readBasis.choices.map(({ value }) => value),
  read: (cell) => {
    const name = String(plainValueOf(cell) ?? "").trim();
    return name === "" ? null : readBasis(name);
  },
};
