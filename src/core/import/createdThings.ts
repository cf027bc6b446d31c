import type { Entity, Metric } from "../facts/fact";
import type { PeriodType } from "../period/period";
import type { ImportMapping, NameCreation } from "./mapping";
import { titleUnit } from "./titleUnit";

/** A company, a site or a product that only this pack knows. */
export function createdEntity(name: string, id: string, { kind }: NameCreation): Entity {
  return {
    id,
    name,
    nameZh: name,
    kind: kind ?? "company",
    parent: "",
    aliases: [],
    ticker: "",
    fiscalYearEnd: "",
    fiscalYearNamed: "end",
    note: "",
  };
}

/** What a metric counts where neither its title nor the analyst says. */
const COUNT = "count";

/**
 * A metric that only this pack knows, in the unit of the column that is titled so. Where nobody
 * says whether it is a total, one whose figures carry days is seen at a date.
 */
export function createdMetric(
  name: string,
  id: string,
  { unit, periodType }: NameCreation,
  { columns, constants }: ImportMapping,
): Metric {
  const column = columns.flatMap(({ use, title }) =>
    use.as === "values" && use.metric === name ? [{ use, title }] : [],
  )[0];
  return {
    id,
    name,
    nameZh: name,
    aliases: column && column.title !== name && titleUnit(column.title).unit ? [column.title] : [],
    unit: [unit, column?.use.unit, constants.unit].find((one) => one) ?? COUNT,
    periodType: periodType ?? ("instant" satisfies PeriodType),
    isOfParts: false,
    definition: name,
    definitionZh: name,
  };
}
