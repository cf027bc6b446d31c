import { nameOf } from "../../core/words/nameIn";
import { serialOfDate } from "../../core/period/calendar";
import { compareTexts } from "../../core/query/claims";
import type { Dataset } from "../../core/facts/dataset";
import type { Explain } from "../../core/library/functionsLibrary";
import { ACTUALS } from "../../core/words/scale";
import { isPlanned } from "../../core/query/rule";
import type { Language } from "../../core/words/words";
import type { CellInput } from "../../hosts/host";
import { formulaFor } from "../insertion/formulaFor";
import type { DrawnCompany, DrawnFact } from "./drawnFacts";

/**
 * The points of a chart as cells: days down, companies across, what is planned in a column of its
 * own. Each figure is a live formula that answers with exactly it, in single dollars whatever the
 * workbook's `Mag`. Where several figures are about one company and day, the day has as many rows.
 *
 * @param defaults The unit, by its name, of a formula that names none; null for single dollars.
 * @returns Rows of one width. The corner is blank, as charts want it; the days are Excel's serial
 *   numbers.
 */
export function chartTable(
  companies: readonly DrawnCompany[],
  { dataset, explain }: { readonly dataset: Dataset; readonly explain: Explain },
  language: Language,
  plannedTitle: (company: string) => string,
  defaults: string | null,
): readonly (readonly CellInput[])[] {
  const columns = companies.flatMap(({ entity, facts }) => {
    const name = nameOf(dataset.entities.get(entity), entity, language);
    return [
      { title: name, facts: facts.filter(({ status }) => !isPlanned(status)) },
      { title: plannedTitle(name), facts: facts.filter(({ status }) => isPlanned(status)) },
    ].filter((column) => column.facts.length > 0);
  });
  const all = columns.flatMap(({ facts }) => facts.map(({ period }) => period.end));
  const days = [...new Set(all)].sort(compareTexts);
  const rows = days.flatMap((day) => {
    const cells = columns.map(({ facts }) => facts.filter(({ period }) => period.end === day));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, down) => [
      serialOfDate(day),
      ...cells.map((facts) => input(facts[down], dataset, explain, defaults)),
    ]);
  });
  return [[null, ...columns.map(({ title }) => `'${title}`)], ...rows];
}

/** A formula for the fact; the bare number where no formula asks for exactly it. */
function input(
  fact: DrawnFact | undefined,
  dataset: Dataset,
  explain: Explain,
  defaults: string | null,
): CellInput {
  if (!fact) return null;
  return formulaFor(fact, dataset, explain, { mag: ACTUALS, defaults: defaults }) ?? fact.value;
}
