import type { NotDone } from "../../../workbook/edit/applyEdit";
import { isNothingLeft } from "../../../workbook/edit/takeBack";
import type { RemovalEnd, SheetsInserted } from "../../../workbook/edit/insertedSheets";
import type { Job, JobOptions, JobState } from "../../../workbook/job/job";

/** How far the insertion of sheets is: sheets done of all. */
export interface SheetsProgress {
  readonly done: number;
  readonly all: number;
}

/** How the insertion or removal of sheets ended. */
export type SheetsEnd =
  | SheetsInserted
  | { readonly outcome: "removed" }
  | { readonly outcome: "left"; readonly end: NotDone; readonly isRemoval: boolean };

export type SheetsJob = Job<SheetsProgress, SheetsEnd>;
export type SheetsState = JobState<SheetsProgress, SheetsEnd>;

export const SHEETS_JOB: JobOptions<SheetsEnd> = {
  again: (end) =>
    end.outcome === "left" && end.end.rest.kind === "unknown" ? () => retryTakeBack(end) : null,
};

export function insertionEnd(end: SheetsInserted | NotDone): SheetsEnd {
  return end.outcome === "inserted" ? end : { outcome: "left", end, isRemoval: false };
}

export function removalEnd(end: RemovalEnd): SheetsEnd {
  return end.outcome === "removed" ? end : { outcome: "left", end, isRemoval: true };
}

/** Takes back what is left. */
export async function retryTakeBack({
  end,
  isRemoval,
}: Extract<SheetsEnd, { outcome: "left" }>): Promise<SheetsEnd> {
  const next = await end.again();
  return isRemoval && isNothingLeft(next.rest)
    ? { outcome: "removed" }
    : { outcome: "left", end: next, isRemoval };
}

/** Sheets that can be taken away, also after a later work that could not begin. */
export function insertedIn(state: SheetsState): SheetsInserted | null {
  const end = state.kind === "ended" ? state.end : state.kind === "failed" ? state.last : null;
  return end?.outcome === "inserted" ? end : null;
}
