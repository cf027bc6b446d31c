import type { Host } from "../../../hosts/host";
import { type Audit, audit, type AuditRequest } from "../../../workbook/audit/audit";
import { type Job, jobs } from "../../../workbook/job/job";
import type { Reading } from "../../../workbook/reading/readSheets";

/** How far an audit is, with what was found so far. */
export interface AuditProgress {
  readonly reading: Reading;
  readonly found: Audit;
}

export interface AuditEnd {
  readonly isStopped: boolean;
  readonly found: Audit;
}

export type AuditJob = Job<AuditProgress, AuditEnd>;

/** The audit of the workbook of a host. */
export const auditJobOf: (host: Host) => AuditJob = jobs<AuditProgress, AuditEnd>();

/** Stopped, what was found so far stays. */
export function startAudit(job: AuditJob, request: AuditRequest): void {
  job.start(async ({ onProgress, isStopped }) => {
    const found = await audit(
      request,
      (reading, sofar) => onProgress({ reading, found: sofar }),
      isStopped,
    );
    return { found, isStopped: isStopped() };
  });
}

const NOTHING: Audit = { cells: [], typed: [] };

/** What was found, so far where the audit goes on or failed. */
export function auditIn(state: ReturnType<AuditJob["state"]>): Audit {
  switch (state.kind) {
    case "idle":
      return NOTHING;
    case "working":
    case "failed":
      return state.progress?.found ?? NOTHING;
    case "ended":
      return state.end.found;
  }
}
