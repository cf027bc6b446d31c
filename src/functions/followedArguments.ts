import { type Book, followed } from "../core/followed";
import type { Lineage } from "../core/lineage";
import { placeNamed } from "../core/placeNamed";
import type { Place, Soon, WorkbookReader } from "../core/workbook";
import { followedCells } from "../formulas/followedCells";
import type { Input, InputMatrix } from "./kinds/input";
import type { FunctionRecord } from "./record";

/** Where the arguments of a call stand in the workbook, as Excel names them; blank for one that is no reference. */
export type Addresses = readonly (string | null | undefined)[];

/**
 * The arguments of a call, those cells that the function follows through the workbook with what stands behind them. A cell that carries
 * its facts on its card is not followed, unless the function lists the way.
 */
export function followedArguments(
  record: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  addresses: Addresses,
  reader: WorkbookReader,
  lineage: (place: Place, book: Book) => Lineage,
): Soon<readonly (Input | InputMatrix)[]> {
  const places = record.parameters.map(({ follows }, at) =>
    follows ? placeNamed(addresses[at] ?? "") : null,
  );
  if (places.every((place) => place === null)) return args;
  return followed(reader, (book) =>
    args.map((arg, at) => {
      const [place, parameter] = [places[at], record.parameters[at]];
      if (!place || !parameter?.follows) return arg;
      return followedCells(matrixOf(arg), place, parameter.follows, (here) => lineage(here, book));
    }),
  );
}

function matrixOf(arg: Input | InputMatrix): InputMatrix {
  return typeof arg === "object" && arg !== null && "length" in arg ? arg : [[arg]];
}
