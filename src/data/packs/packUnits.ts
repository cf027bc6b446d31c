import { UNITS } from "../../core/words/unit";
import type { Table } from "../table";
import type { TableProblem } from "../tableProblem";

/**
 * A word of three capitals at the beginning of a unit is read as a currency: it must be one.
 */
export function unitProblems({ name, rows }: Table): readonly TableProblem[] {
  if (name !== "metrics" && name !== "facts") return [];
  return rows
    .filter(({ cells: { unit = "" } }) => !UNITS.has(unit) && !isCurrency(unit))
    .map(({ number, cells }) => ({
      ...{ table: name, row: number, column: "unit", found: cells.unit ?? "" },
      expected: {
        en: "a currency by its code (EUR), or a unit that is not three capitals (GPUs)",
        zh: "货币代码（EUR），或不是三个大写字母的单位（GPUs）",
      },
    }));
}

function isCurrency(unit: string): boolean {
  const code = /^[A-Z]{3}(?=\/|$)/.exec(unit)?.[0];
  return code === undefined || CODES.has(code);
}

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));
