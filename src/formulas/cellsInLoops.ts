import { shownPlace } from "../core/workbook/places";
import type { Place } from "../core/workbook/workbook";

/**
 * The cells at which a way through the workbook comes back to a cell that it has passed: one for
 * each loop.
 */
export function cellsInLoops(leadsTo: ReadonlyMap<string, readonly Place[]>): readonly Place[] {
  const found: Place[] = [];
  const done = new Set<string>();
  const onTheWay = new Set<string>();
  for (const start of leadsTo.keys()) {
    if (done.has(start)) continue;
    // By hand and not by a function that calls itself: a running total leads through thousands.
    const way = [{ key: start, left: [...(leadsTo.get(start) ?? [])] }];
    onTheWay.add(start);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const next = here.left.pop();
      if (!next) {
        onTheWay.delete(here.key);
        done.add(here.key);
        way.pop();
        continue;
      }
      const key = shownPlace(next);
      if (onTheWay.has(key)) found.push(next);
      else if (!done.has(key)) {
        onTheWay.add(key);
        way.push({ key, left: [...(leadsTo.get(key) ?? [])] });
      }
    }
  }
  return found;
}
