import type { Dependencies } from "./dependencies";

/**
 * The formulas that come of themselves, by way of any number of others: the loops of the graph,
 * found by Tarjan's way through it, with a stack of its own because running totals lead through
 * thousands.
 */
export function circularFormulas({ ranges, filling }: Dependencies): ReadonlySet<number> {
  const circular = new Set<number>();
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const before = (index: number) => (ranges[index] ?? []).flatMap((range) => filling(range));
  const enter = (index: number) => {
    order.set(index, order.size);
    lowest.set(index, order.size - 1);
    open.push(index);
    isOpen.add(index);
    return { index, left: before(index) };
  };
  const lower = (index: number, to: number) =>
    lowest.set(index, Math.min(lowest.get(index) ?? Infinity, to));
  for (const start of ranges.keys()) {
    if (order.has(start)) continue;
    const way = [enter(start)];
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const next = here.left.pop();
      if (next !== undefined) {
        if (next === here.index) circular.add(next);
        if (!order.has(next)) way.push(enter(next));
        else if (isOpen.has(next)) lower(here.index, order.get(next) ?? 0);
        continue;
      }
      way.pop();
      const { index } = here;
      const above = way.at(-1);
      if (above) lower(above.index, lowest.get(index) ?? 0);
      if (lowest.get(index) !== order.get(index)) continue;
      const loop = open.splice(open.lastIndexOf(index));
      for (const one of loop) isOpen.delete(one);
      if (loop.length > 1) for (const one of loop) circular.add(one);
    }
  }
  return circular;
}
