import { parsePeriod } from "../core/period/period";
import { type Compiled, compiledTable } from "./compiledTables";
import type { Descriptor } from "./descriptor";
import { type Problem, sentence } from "./problem";
import type { Table } from "./table";
import { problems } from "./validate";

/**
 * The tables as `compiled.json` carries them.
 * @throws when the tables have problems, with all of them in the message.
 */
export function compiled(tables: readonly Table[], descriptor: Descriptor): Compiled {
  refuse(problems(tables, descriptor));
  if (parsePeriod(descriptor.created)?.grain !== "day")
    throw new Error(
      `datapackage.json: "created" is "${descriptor.created}", expected the day of the release`,
    );
  return {
    version: descriptor.version,
    released: descriptor.created,
    // Every name has its table, or the validator had refused.
    tables: Object.fromEntries(
      tables.map((table) => [table.name, compiledTable(table)]),
    ) as Compiled["tables"],
  };
}

function refuse(found: readonly Problem[]): void {
  if (found.length > 0)
    throw new Error(`Problems of the tables: ${found.length}\n${found.map(sentence).join("\n")}`);
}
