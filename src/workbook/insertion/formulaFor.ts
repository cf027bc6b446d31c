import type { Dataset } from "../../core/facts/dataset";
import type { Explain } from "../../core/library/functionsLibrary";
import type { Fact } from "../../core/facts/fact";
import { ACTUALS, type Scale } from "../../core/words/scale";
import { scopeOf, scopeOption } from "../../core/facts/scopeOf";

/** How the figure is wanted. */
interface Wanted {
  /** In which unit the amount comes out; left to the workbook where it is not said. */
  readonly mag?: Scale;
  /** The unit, by its name, of a formula that names none. */
  readonly defaults?: string | null;
  /** Which end is asked for where only a range is printed. */
  readonly end?: "low" | "high";
}

/**
 * The shortest formula whose answer is exactly this fact, `=AIFIN.GET("OpenAI","ARR","2025")`, with
 * only the options it needs.
 *
 * Each candidate is run before it is offered: a formula that would fetch another figure is never
 * handed out. A figure that the as-of of the workbook leaves out, or that a later one overtook, is
 * asked for by the day on which it became known.
 *
 * @returns null when no formula asks for it.
 */
export function formulaFor(
  fact: Fact,
  dataset: Dataset,
  explain: Explain,
  { mag, defaults: defaults, end = "low" }: Wanted = {},
): string | null {
  const entity = dataset.entities.get(fact.entity)?.name ?? fact.entity;
  const metric = fact.metric.toUpperCase();
  const period = fact.period?.text ?? "";
  const scaled = mag && mag.name !== (defaults ?? ACTUALS.name) ? [`Mag=${mag.name}`] : [];
  for (const asOf of [null, fact.known.end])
    for (const tried of optionsToTry(fact, dataset, end)) {
      const options = [...tried, ...scaled].join("; ") || null;
      const given = [entity, metric, period, asOf, options];
      const { evidence } = explain(
        "GET",
        given.map((one) => (one === null ? null : [[one]])),
      );
      const [first] = evidence;
      if (evidence.length === 1 && first?.role === "answer" && first.fact.id === fact.id)
        return `=AIFIN.GET(${argumentsText(given)})`;
    }
  return null;
}

/** From the fewest options to the most. */
function optionsToTry(
  fact: Fact,
  dataset: Dataset,
  end: "low" | "high",
): readonly (readonly string[])[] {
  const { value, counterparty, source, status } = fact;
  const side = value === null ? [`Out=${end}`] : [];
  const scoped = scopeOf(fact) ? [scopeOption(fact)] : [];
  const party = dataset.entities.get(counterparty)?.name;
  const pick = `Pick=source:${source}`;
  return (party ? [[], [`Counterparty=${party}`]] : [[]]).flatMap((parties) =>
    [
      [],
      [`Status=${status}`],
      ["Status=any"],
      [pick],
      [pick, `Status=${status}`],
      [pick, "Status=any"],
    ].map((more) => [...scoped, ...parties, ...more, ...side]),
  );
}

/** Without the blank ones at the end. */
function argumentsText(given: readonly (string | null)[]): string {
  return given
    .map((one) => (one === null ? "" : quotedText(one)))
    .join(",")
    .replace(/,+$/, "");
}

function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
