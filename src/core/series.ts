import type { FactTable } from "./factTable";

/**
 * What is known of one entity's metric in one scope, either as reported or as planned: the rows of its facts, by the last day of
 * their period, and for each of these days the latest known first.
 */
export interface Series {
  /** The scope's number. */
  readonly scope: number;
  readonly isPlanned: boolean;
  readonly rows: Int32Array;
  /** The other side of all its facts, or empty; null where there are several, which are several things. */
  readonly party: string | null;
}

/** Every series, found by the numbers of entity and metric. */
export interface SeriesIndex {
  of(entity: number, metric: number): readonly Series[];
  inScope(entity: number, metric: number, scope: number): readonly Series[];
}

/** Whether a figure of this status is planned rather than reported. */
export function isPlanned(status: string): boolean {
  return status === "projection" || status === "target";
}

/** A series while its rows are counted and placed. */
interface Growth {
  readonly scope: number;
  readonly isPlanned: boolean;
  readonly number: number;
  count: number;
  from: number;
}

/** One pass to count, one to fill, then each series is sorted by itself. */
export function seriesIndex(table: FactTable): SeriesIndex {
  const byKey = new Map<number, Growth[]>();
  const all: Growth[] = [];
  const seriesOf = new Int32Array(table.size);
  const key = (entity: number, metric: number) => entity * table.metrics.size + metric;
  for (let row = 0; row < table.size; row++) {
    const at = key(table.entity[row] ?? 0, table.metric[row] ?? 0);
    const group = byKey.get(at) ?? [];
    if (group.length === 0) byKey.set(at, group);
    seriesOf[row] = numberIn(
      group,
      all,
      table.scope[row] ?? 0,
      isPlanned(table.text("status", row)),
    );
  }
  const order = ordered(table, all, seriesOf);
  const made = new Map<Growth, Series>(
    all.map((series) => {
      const rows = order.subarray(series.from, series.from + series.count);
      const { scope, isPlanned } = series;
      return [series, { scope, isPlanned, rows, party: onlyParty(table, rows) }];
    }),
  );
  const found = new Map<number, readonly (readonly Series[])[]>(
    [...byKey].map(([at, group]) => [at, byScope(group.flatMap((one) => made.get(one) ?? []))]),
  );
  return {
    of: (entity, metric) => found.get(key(entity, metric))?.flat() ?? NONE,
    inScope(entity, metric, scope) {
      for (const series of found.get(key(entity, metric)) ?? NONE)
        if (series[0]?.scope === scope) return series;
      return NONE;
    },
  };
}

/** Series of one scope beside each other. */
function byScope(all: readonly Series[]): readonly (readonly Series[])[] {
  const scopes = [...new Set(all.map(({ scope }) => scope))];
  return scopes.map((scope) => all.filter((series) => series.scope === scope));
}

const NONE: readonly never[] = [];

/** The number of the series in the list of all; a new one joins its group and the list. */
function numberIn(group: Growth[], all: Growth[], scope: number, planned: boolean): number {
  const found = group.find((one) => one.scope === scope && one.isPlanned === planned);
  if (found) {
    found.count++;
    return found.number;
  }
  const made: Growth = { scope, isPlanned: planned, number: all.length, count: 1, from: 0 };
  group.push(made);
  all.push(made);
  return made.number;
}

/** The rows, series by series, each in its order; says in each series where its rows begin. */
function ordered(table: FactTable, all: readonly Growth[], seriesOf: Int32Array): Int32Array {
  const next = new Int32Array(all.length);
  let from = 0;
  for (const series of all) {
    series.from = from;
    next[series.number] = from;
    from += series.count;
  }
  const order = new Int32Array(table.size);
  for (let row = 0; row < table.size; row++) {
    const series = seriesOf[row] ?? 0;
    const place = next[series] ?? 0;
    order[place] = row;
    next[series] = place + 1;
  }
  for (const { from, count } of all)
    if (count > 1) order.subarray(from, from + count).sort((a, b) => orderInSeries(table, a, b));
  return order;
}

/** Earlier periods first; for one last day the latest known, then the most precise, then by id, so that no two are equal. */
export function orderInSeries(table: FactTable, a: number, b: number): number {
  return (
    (table.end[a] ?? 0) - (table.end[b] ?? 0) ||
    (table.known[b] ?? 0) - (table.known[a] ?? 0) ||
    (table.precision[a] ?? 0) - (table.precision[b] ?? 0) ||
    ((table.ids[a] ?? "") < (table.ids[b] ?? "") ? -1 : 1)
  );
}

function onlyParty(table: FactTable, rows: Int32Array): string | null {
  const party = table.text("counterparty", rows[0] ?? -1);
  return rows.every((row) => table.text("counterparty", row) === party) ? party : null;
}
