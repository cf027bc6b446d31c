import type { Host } from "../../hosts/host";
import { editNotDone, type NotDone } from "./applyEdit";
import type { AppliedEdit } from "./edit";
import { isNothingLeft } from "./takeBack";
import { forgetUnfinished } from "./unfinishedEdit";

/** Sheets that were inserted, with what is needed to take them away again. */
export interface SheetsInserted {
  readonly outcome: "inserted";
  readonly sheets: readonly string[];
  readonly done: AppliedEdit;
}

/** How the removal of sheets ended. */
export type RemovalEnd = { readonly outcome: "removed" } | NotDone;

/**
 * Removes inserted sheets with what was changed in them; one into which somebody put something of
 * his own stays.
 */
export async function removeInserted(host: Host, done: AppliedEdit): Promise<RemovalEnd> {
  const end = await editNotDone(host, done, null, true);
  if (!isNothingLeft(end.rest)) return end;
  await forgetUnfinished(host);
  return { outcome: "removed" };
}
