import type { Dataset, Tables } from "../../core/facts/dataset";
import type { Pack } from "../../core/facts/pack";
import type { Fact } from "../../core/facts/fact";
import { rowsOf } from "../compiledTables";
import type { CompiledPack } from "./checkPack";

/** A pack whose rows are read, ready to be united with others. */
export interface OpenedPack {
  readonly pack: Pack;
  readonly tables: Tables;
  /** Whether its corrections of facts of other packs count: the analyst has seen and taken them. */
  readonly correctsOthers: boolean;
}

/** @param below The metrics that its facts may be of, where they are not its own. */
export function openPack(
  compiled: CompiledPack,
  below: Pick<Dataset, "metrics">,
  correctsOthers = false,
): OpenedPack {
  const tables = rowsOf(compiled, [...below.metrics.values()]);
  const column = compiled.tables.facts.columns.replaces;
  const corrected = column?.split(compiled.separator) ?? [];
  const facts = corrected.some(Boolean)
    ? tables.facts.map((fact, at): Fact => {
        const replaces = corrected[at] ?? "";
        return replaces === "" ? fact : { ...fact, replaces };
      })
    : tables.facts;
  return { pack: compiled.pack, tables: { ...tables, facts }, correctsOthers };
}
