import type { Fact } from "../../src/core/facts/fact";
import { dataset } from "../../src/data";

/** A fact of the bundled tables, which must be there. */
export function factById(id: string): Fact {
  const found = dataset.fact(id);
  if (!found) throw new Error(`there is no fact ${id}`);
  return found;
}
