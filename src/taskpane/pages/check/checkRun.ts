import { jobs, type Job } from "../../../workbook/job/job";
import { type CheckEnd, type CheckProgress, runCheck } from "../../../workbook/check/runCheck";
import type { CheckRoom } from "../../../workbook/check/check";
import type { Host } from "../../../hosts/host";

export type CheckJob = Job<CheckProgress, CheckEnd>;

/** The check of the program that holds the workbook of a host. */
export const checkJobOf: (host: Host) => CheckJob = jobs<CheckProgress, CheckEnd>({
  again: ({ rest, again }) => (rest.kind === "unknown" ? again : null),
});

export function startCheck(
  job: CheckJob,
  host: Host,
  functions: Pick<CheckRoom, "dataset" | "settings" | "formulas">,
): void {
  job.start((control) => runCheck(host, functions, control));
}
