import type { Host } from "../../../hosts/host";
import type { Reading } from "../../../workbook/reading/readSheets";
import type { NotDone } from "../../../workbook/edit/applyEdit";
import type { AppliedEdit } from "../../../workbook/edit/edit";
import { isNothingLeft } from "../../../workbook/edit/takeBack";
import { type ChangedSince, undoEdit } from "../../../workbook/edit/undoEdit";
import { type Job, jobs } from "../../../workbook/job/job";
import { recalculateWorkbook } from "../../../workbook/recalculateWorkbook";
import { type Repair, repairCells } from "../../../workbook/repair/repair";
import type { StuckCell, StuckRequest } from "../../../workbook/repair/stuckCell";
import { isHelped, stuckCells } from "../../../workbook/repair/stuckCells";

/** How far a repair is. */
export type RepairProgress =
  | { readonly kind: "looking"; readonly reading: Reading; readonly found: readonly StuckCell[] }
  | { readonly kind: "writing" };

/** How a part of a repair ended. */
export type RepairEnd =
  | { readonly kind: "found" | "stopped"; readonly found: readonly StuckCell[] }
  /** `found`: what writing anew does not help. */
  | { readonly kind: "repaired"; readonly repair: Repair; readonly found: readonly StuckCell[] }
  | { readonly kind: "undone" }
  /** Nothing was put back, because of what was changed since. */
  | ({ readonly kind: "kept" } & ChangedSince)
  | { readonly kind: "not-done"; readonly end: NotDone };

export type RepairJob = Job<RepairProgress, RepairEnd>;

/** The repair of the workbook of a host. */
export const repairIn = jobs<RepairProgress, RepairEnd>({
  again: (end) =>
    end.kind === "not-done" && end.end.rest.kind === "unknown" ? () => retryRepair(end.end) : null,
});

/** Looks for stuck formulas; stopped, what was found so far stays. */
export function findStuckCells(job: RepairJob, request: StuckRequest): void {
  job.start(async ({ onProgress, isStopped }) => {
    const found = await stuckCells(
      request,
      (reading, sofar) => onProgress({ kind: "looking", reading, found: sofar }),
      isStopped,
    );
    return { kind: isStopped() ? "stopped" : "found", found };
  });
}

/** Writes anew what can be helped of what was found. */
export function startRepair(job: RepairJob, host: Host, found: readonly StuckCell[]): void {
  const [helped, others] = [found.filter(isHelped), found.filter((cell) => !isHelped(cell))];
  job.start(async ({ onProgress }) => {
    onProgress({ kind: "writing" });
    return { kind: "repaired", repair: await repairCells(helped, host), found: others };
  });
}

export function undoRepair(job: RepairJob, host: Host, done: AppliedEdit): void {
  job.start(async ({ onProgress }) => {
    onProgress({ kind: "writing" });
    const end = await undoEdit(host, done);
    if (end.outcome === "changed") return { kind: "kept", ...end };
    if (end.outcome === "not-done") return { kind: "not-done", end };
    await recalculateWorkbook(host);
    return { kind: "undone" };
  });
}

/** Takes back what is left of an undoing. */
export async function retryRepair(left: NotDone): Promise<RepairEnd> {
  const end = await left.again();
  return isNothingLeft(end.rest) ? { kind: "undone" } : { kind: "not-done", end };
}
