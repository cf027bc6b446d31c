import { useSyncExternalStore } from "react";
import { isMoved } from "../../../workbook/release/comparison";
import {
  type Comparison,
  type ReleaseJob,
  releaseJobOf,
} from "../../../workbook/release/releaseJob";
import { usePane } from "../pane/pane";

/** The look at the workbook's release, and how it stands. */
export function useRelease(): {
  readonly job: ReleaseJob;
  readonly state: ReturnType<ReleaseJob["state"]>;
} {
  const { host } = usePane();
  const job = releaseJobOf(host);
  return { job, state: useSyncExternalStore(job.subscribe, job.state) };
}

/**
 * The comparison that waits for the person; null where there is none. Asked like this, what else
 * becomes of the look draws nothing anew.
 */
export function useComparison(): Comparison | null {
  const { host } = usePane();
  const job = releaseJobOf(host);
  return useSyncExternalStore(job.subscribe, () => comparisonIn(job.state()));
}

/** What was compared and waits for the person; null where nothing does. */
export function comparisonIn(state: ReturnType<ReleaseJob["state"]>): Comparison | null {
  if (state.kind !== "ended") return null;
  if (state.end.kind === "uncalculated") return state.end.before;
  return state.end.kind === "compared" ? state.end : null;
}

export function movedCount({ cells }: Comparison): number {
  return cells.filter(isMoved).length;
}
