import compiled from "./compiled.json";
import { type CompiledDataset, datasetOf } from "./compiledTables";

/**
 * The bundled dataset. `compiled.json` is written from the tables by `commands/compileTables.ts`
 * before every build and test.
 */
export const dataset = datasetOf(compiled satisfies CompiledDataset);
