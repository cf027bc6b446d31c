import type { Dataset } from "./dataset";

/**
 * An index over a whole dataset, made when it is first needed. It ends with the dataset, which
 * never changes: another one has an index of its own.
 */
export function perDataset<T>(make: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const made = new WeakMap<Dataset, { readonly index: T }>();
  return (dataset) => {
    const found = made.get(dataset) ?? { index: make(dataset) };
    made.set(dataset, found);
    return found.index;
  };
}
