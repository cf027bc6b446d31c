import type { Host } from "../../hosts/host";
import { type Job, type JobControl, jobs } from "../job/job";
import { onRecalculated, recalculateWorkbook } from "../recalculateWorkbook";
import { messageOf } from "../edit/messageOf";
import { areSameAnswers } from "../reading/sameAnswer";
import type { CompareRequest, compareRelease, CompareStep } from "./compareRelease";
import { type ComparedCell, mayChange } from "./comparison";
import { keepRelease, keptRelease } from "./keptRelease";

export type ReleaseProgress =
  CompareStep | { readonly step: "calculating"; readonly done: 0; readonly all: 0 };

/** How a look at the release that a workbook was calculated with ended. */
export type ReleaseEnd =
  /** There is nothing to say: it is today's, or no cell answers otherwise with today's. */
  | { readonly kind: "current" }
  | ({ readonly kind: "compared" | "stopped" } & Comparison)
  /** The person leaves the values as they are, and is asked again by the next pane. */
  | { readonly kind: "postponed" }
  /** The program refused to calculate: the values are still as they were, as far as is known. */
  | { readonly kind: "uncalculated"; readonly message: string; readonly before: Comparison }
  /**
   * All is calculated with today's release. `unkept`: why the workbook did not keep that; null
   * where it did.
   */
  | { readonly kind: "calculated"; readonly unkept: string | null };

export interface Comparison {
  /** The release that the workbook says; null where it says none. */
  readonly kept: string | null;
  readonly cells: readonly ComparedCell[];
}

export type ReleaseJob = Job<ReleaseProgress, ReleaseEnd>;

/** The look at the workbook of a host. */
export const releaseJobOf: (host: Host) => ReleaseJob = jobs<ReleaseProgress, ReleaseEnd>({});

export interface ReleaseRequest extends CompareRequest {
  /** Today's, `0.2.0`. */
  readonly release: string;
  /** The comparison is loaded only where there is something to compare. */
  readonly loadCompare: () => Promise<typeof compareRelease>;
}

/**
 * Compares, where the workbook was calculated with another release, what is saved with today's
 * answers, and keeps today's release where nothing may change. Nothing is written before.
 * @returns How it ended; null where it failed. It never rejects.
 */
export function lookAtRelease(
  job: ReleaseJob,
  request: ReleaseRequest,
): Promise<ReleaseEnd | null> {
  job.start(async (control) => {
    const { host, release } = request;
    const kept = await keptRelease(host);
    if (kept === release) return { kind: "current" };
    const cells = await comparedAtRest(request, control);
    if (control.isStopped()) return { kind: "stopped", kept, cells };
    if (mayChange(cells)) return { kind: "compared", kept, cells };
    await keepRelease(host, release).catch(() => undefined); // The next pane tries again.
    return { kind: "current" };
  });
  return endedJob(job);
}

/** Calculates the workbook with today's release and keeps that it was. */
export function calculateWith(job: ReleaseJob, host: Host, release: string, before: Comparison) {
  job.start(async ({ onProgress }) => {
    onProgress({ step: "calculating", done: 0, all: 0 });
    const outcome = await recalculateWorkbook(host);
    if (outcome.state !== "done") return { kind: "uncalculated", message: outcome.message, before };
    await host.settled();
    return calculatedEnd(host, release);
  });
}

/**
 * Keeps the release whenever something else has the whole workbook calculated, as a change of
 * settings does.
 */
export function keepWhenCalculated(job: ReleaseJob, host: Host, release: string): void {
  onRecalculated(host, () => {
    if (job.state().kind === "working") return; // It looks again, or keeps the release itself.
    void calculatedEnd(host, release).then((end) => {
      const state = job.state();
      const isShown = state.kind === "ended" && state.end.kind !== "current";
      job.end(isShown ? end : { kind: "current" });
    });
  });
}

async function calculatedEnd(host: Host, release: string): Promise<ReleaseEnd> {
  try {
    await keepRelease(host, release);
    return { kind: "calculated", unkept: null };
  } catch (failure) {
    return { kind: "calculated", unkept: messageOf(failure) };
  }
}

/** How often a workbook is looked at that changes while it is. */
const MOST_LOOKS = 5;

async function comparedAtRest(
  { loadCompare, ...request }: ReleaseRequest,
  { onProgress, isStopped, hasChanged, lookAnew }: JobControl<ReleaseProgress>,
): Promise<readonly ComparedCell[]> {
  const compare = await loadCompare();
  let before: readonly ComparedCell[] = [];
  for (let look = 1; ; look++) {
    const cells = await compare(request, onProgress, isStopped);
    if (!hasChanged() || isStopped()) return cells;
    if (look === MOST_LOOKS) return cells.filter((cell) => wasSeen(cell, before));
    before = cells;
    await request.host.settled();
    lookAnew();
  }
}

/**
 * Whether a cell held the same in the look before: what somebody writes meanwhile is no saved
 * value, and what is being calculated holds none.
 */
function wasSeen(
  { place, formula, saved }: ComparedCell,
  before: readonly ComparedCell[],
): boolean {
  return (
    saved[0]?.[0] !== null &&
    before.some(
      (cell) =>
        cell.place.sheet === place.sheet &&
        cell.place.address === place.address &&
        cell.formula === formula &&
        areSameAnswers(cell.saved, saved),
    )
  );
}

function endedJob(job: ReleaseJob): Promise<ReleaseEnd | null> {
  return new Promise((resolve) => {
    const look = () => {
      const state = job.state();
      if (state.kind === "working") return;
      stop();
      resolve(state.kind === "ended" ? state.end : null);
    };
    const stop = job.subscribe(look);
  });
}
