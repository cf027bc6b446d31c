import type { Host } from "../../hosts/host";
import { notDone, type NotDone } from "./apply";
import type { Done } from "./edit";
import { isNothingLeft } from "./takeBack";
import { forgetUnfinished } from "./unfinished";

/** Sheets that were inserted, with what is needed to take them away again. */
export interface SheetsInserted {
  readonly outcome: "inserted";
  readonly sheets: readonly string[];
  readonly done: Done;
}

/** How the removal of sheets ended. */
export type RemovalEnd = { readonly outcome: "removed" } | NotDone;

/**
 * Removes inserted sheets with what was changed in them; one into which somebody put something of
 * his own stays.
 */
export async function removeInserted(host: Host, done: Done): Promise<RemovalEnd> {
  const end = await notDone(host, done, null, true);
  if (!isNothingLeft(end.rest)) return end;
  await forgetUnfinished(host);
  return { outcome: "removed" };
}
