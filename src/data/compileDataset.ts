import { parsePeriod } from "../core/period/period";
import { type CompiledDataset, compiledTables } from "./compiledTables";
import type { Descriptor } from "./descriptor";
import { type TableProblem, problemSentence } from "./tableProblem";
import type { Table } from "./table";
import { tableProblems } from "./tableProblems";

/**
 * The tables as `compiled.json` carries them.
 * @param sha256 Of their files, in hexadecimal digits.
 * @throws {TableProblems} naming the first 200 of them and counting the rest.
 */
export function compileDataset(
  tables: readonly Table[],
  descriptor: Descriptor,
  sha256: string,
): CompiledDataset {
  refuse(tableProblems(tables, descriptor));
  if (parsePeriod(descriptor.created)?.grain !== "day")
    throw new Error(
      `datapackage.json: "created" is "${descriptor.created}", expected the day of the release`,
    );
  const { version, created: released, licenses } = descriptor;
  const licence = licenses.map(({ name }) => name).join(", ");
  return { version, released, sha256, licence, ...compiledTables(tables) };
}

/** How many problems are told one by one. */
const MOST_TOLD = 200;

function refuse(found: readonly TableProblem[]): void {
  if (found.length === 0) return;
  const more = found.length - MOST_TOLD;
  throw new TableProblems(
    [
      `Problems of the tables: ${found.length}`,
      ...found.slice(0, MOST_TOLD).map(problemSentence),
      ...(more > 0 ? [`and ${more} more`] : []),
    ].join("\n"),
  );
}

/** What is wrong with the tables, which is for their author and no fault of the program. */
export class TableProblems extends Error {}
