import type { Descriptor } from "./descriptor";
import { fieldProblems, resourceOf } from "./fields";
import { inEnglish, type TableProblem } from "./tableProblem";
import { ruleProblems } from "./rules";
import { TABLE_NAMES, type Table } from "./table";

/**
 * All the problems of the five tables at once, each with its place; none means that the tables can
 * be used.
 *
 * First what the descriptor demands of each cell; when every cell is in order, what they must keep
 * between them.
 */
export function tableProblems(
  tables: readonly Table[],
  descriptor: Descriptor,
): readonly TableProblem[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const missing = TABLE_NAMES.filter((name) => !byName.has(name)).map((table): TableProblem => ({
    table,
    row: 1,
    column: "id",
    expected: inEnglish(`a table "${table}"`),
    found: "",
  }));
  const faults = tables.flatMap(({ name, faults }) =>
    faults.map((fault): TableProblem => ({ table: name, ...fault })),
  );
  const inFields = tables.flatMap((table) =>
    fieldProblems(table, resourceOf(descriptor, table.name), byName),
  );
  const found = [...missing, ...faults, ...inFields];
  return found.length > 0 ? found : ruleProblems(byName, descriptor.created);
}
