import type { Dataset } from "../facts/dataset";
import type { Entity, Fact, Metric } from "../facts/fact";
import type { IsoDate } from "../period/calendar";
import { Failure } from "../words/failure";
import { byName, figuresOf } from "../facts/figures";

/** Which companies have figures of which metrics, as known on a day. */
export interface Coverage {
  readonly entities: readonly Entity[];
  readonly metrics: readonly Metric[];
  /** The figures by entity and metric, in the order of the two above. */
  readonly cells: readonly (readonly (readonly Fact[])[])[];
}

/** More cells than this would not leave Excel time to breathe. */
const MOST_CELLS = 100_000;

/**
 * @param named Who is named stands in the answer even without a figure, once, in the order given;
 *   null: all that have any, by name.
 * @throws {Failure} `not-found` when nothing is to be shown; `bad-input` when it would be too much.
 */
export function coverage(
  dataset: Dataset,
  named: {
    readonly entities: readonly Entity[] | null;
    readonly metrics: readonly Metric[] | null;
  },
  asOf: IsoDate,
): Coverage {
  const entities = [...new Set(named.entities ?? byName(dataset.entities.values()))];
  const metrics = [...new Set(named.metrics ?? byName(dataset.metrics.values()))];
  const rows = entities.map((entity) =>
    metrics.map((metric) => figuresOf(dataset, entity, metric, asOf)),
  );
  const down = placesOf(entities, (at) => named.entities !== null || rows[at]?.some(hasAny));
  const across = placesOf(
    metrics,
    (at) => named.metrics !== null || rows.some((row) => hasAny(row[at])),
  );
  if (down.length === 0 || across.length === 0) throw nothingKnown(dataset, asOf);
  if (down.length * across.length > MOST_CELLS) throw tooLarge(down.length, across.length);
  return {
    entities: down.flatMap((at) => entities[at] ?? []),
    metrics: across.flatMap((at) => metrics[at] ?? []),
    cells: down.map((row) => across.map((column) => rows[row]?.[column] ?? [])),
  };
}

function hasAny(facts: readonly Fact[] | undefined): boolean {
  return (facts?.length ?? 0) > 0;
}

function placesOf(
  things: readonly unknown[],
  isShown: (at: number) => boolean | undefined,
): readonly number[] {
  return things.flatMap((_, at) => (isShown(at) ? [at] : []));
}

function nothingKnown(dataset: Dataset, asOf: IsoDate): Failure {
  const [since = ""] = dataset.facts.map(({ known }) => known.end).sort();
  return new Failure("not-found", {
    en: `No such figure was known on ${asOf}; the first of the dataset became known on ${since}.`,
    zh: `截至 ${asOf} 没有此类数字；数据集中最早的数字公开于 ${since}。`,
  });
}

function tooLarge(rows: number, columns: number): Failure {
  return new Failure("bad-input", {
    en: `The table would have ${rows} rows by ${columns} columns, at most ${MOST_CELLS} cells are answered: name fewer companies or metrics.`,
    zh: `表格将有 ${rows} 行 ${columns} 列，最多 ${MOST_CELLS} 个单元格：请减少公司或指标。`,
  });
}
