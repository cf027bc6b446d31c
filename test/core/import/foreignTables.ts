import {
  type ForeignCell,
  type ForeignTable,
  textCell,
} from "../../../src/core/import/foreignTable";
import { importFacts, type ImportedTable } from "../../../src/core/import/importFacts";
import { importProblemSentence } from "../../../src/core/import/importProblem";
import type { ImportMapping } from "../../../src/core/import/mapping";
import { suggestMapping } from "../../../src/core/import/suggestMapping";
import type { IsoDate } from "../../../src/core/period/calendar";
import { dataset } from "../../../src/data";

/** A table as a CSV has it; a number or a day in it is one that the file itself knows. */
export function foreignTable(
  ...rows: readonly (readonly (string | number | Day)[])[]
): ForeignTable {
  return { name: "table", rows: rows.map((row) => row.map(foreignCell)) };
}

interface Day {
  readonly day: string;
}

function foreignCell(content: string | number | Day): ForeignCell {
  if (typeof content === "string") return textCell(content);
  if (typeof content === "number") return { text: String(content), number: content, date: null };
  return { text: content.day, number: null, date: content.day as IsoDate }; // A day of the calendar.
}

/** What a table gives by the mapping that it suggests, with what is said beside it. */
export function imported(table: ForeignTable, said: Partial<ImportMapping> = {}): ImportedTable {
  const mapping = suggestMapping(table, dataset);
  const constants = { source: "Board pack", ...mapping.constants, ...said.constants };
  return importFacts(
    table,
    { ...mapping, ...said, constants },
    { dataset, today: "2026-11-30", addedBy: "" },
  );
}

/** `entity metric period value unit status`, fact by fact. */
export function figures({ facts }: ImportedTable): readonly string[] {
  return facts.map(({ entity, metric, period, value, unit, status }) =>
    [entity, metric, period, value, unit, status].join(" "),
  );
}

export function problemTexts({ problems }: ImportedTable): readonly string[] {
  return problems.map((problem) => importProblemSentence(problem).en);
}
