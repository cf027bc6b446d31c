import { onePer } from "../../core/library/onePer";
import { createStore, type Store } from "../../core/library/store";
import { isHostFailure } from "../../core/workbook/workbook";
import type { Host } from "../../hosts/host";
import { messageOf } from "../edit/messageOf";

/** Where something is that takes time; `E` is how it can end, `P` how far it can be. */
export type JobState<P, E> =
  | { readonly kind: "idle" }
  | {
      readonly kind: "working";
      /** null before the first step. */
      readonly progress: P | null;
      /**
       * Whether nothing was heard for so long that the program may be stuck: what was asked last is
       * neither done nor refused.
       */
      readonly isSilent: boolean;
      readonly last: E | null;
    }
  /** `isStale`: cells were changed since. */
  | { readonly kind: "ended"; readonly end: E; readonly isStale: boolean }
  /**
   * It ended without an end, before anything was written; `last` is how the work before it ended.
   */
  | {
      readonly kind: "failed";
      readonly message: string;
      readonly progress: P | null;
      readonly last: E | null;
    };

/**
 * What is done to one workbook and takes time. It goes on while the reader looks at another page,
 * and is found again there.
 */
export interface Job<P, E> extends Store<JobState<P, E>> {
  /**
   * Begins, unless something is going on, once the workbook has calculated what it is calculating.
   */
  readonly start: (work: Work<P, E>) => void;
  readonly stop: () => void;
  /** Puts another end in place of the last one; null forgets it. */
  readonly end: (end: E | null) => void;
}

type Work<P, E> = (control: JobControl<P>) => Promise<E>;

export interface JobControl<P> {
  readonly onProgress: (progress: P) => void;
  readonly isStopped: () => boolean;
  /** Whether cells were changed since it began, as far as the host tells. */
  readonly hasChanged: () => boolean;
  /** Begins to look at the workbook anew: what was changed before is no change since. */
  readonly lookAnew: () => void;
}

export interface JobOptions<E> {
  /** Whether it begins without waiting for what the workbook is calculating. */
  readonly beginsAtOnce?: boolean;
  /**
   * How to look again, where the host did not let it be seen what stands in the workbook; null
   * where that is known.
   */
  readonly again?: (end: E) => (() => Promise<E>) | null;
}

/** A kind of job: one for the workbook of each host. */
export function jobs<P, E>(options: JobOptions<E> = {}): (host: Host) => Job<P, E> {
  return onePer((host: Host) => createJob<P, E>(host, options));
}

/** Each progress draws the page anew: no oftener than a person sees it move. */
const PROGRESS_INTERVAL_MS = 50;
/** After so long without a step, the pane says that the program does not answer. */
const SILENCE_MS = 10_000;
/** A program that does not let it be seen what it did is asked again this often. */
const LOOK_AGAIN_MS = 2_000;

/** A job of its own, such as that of one dialogue. */
export function createJob<P, E>(host: Host, options: JobOptions<E>): Job<P, E> {
  const { again, beginsAtOnce = false } = options;
  const { state, subscribe, become } = createStore<JobState<P, E>>({ kind: "idle" });
  let isStopped = false;
  let hasChanged = false;

  const endJob = (end: E, isStale = false) => {
    const isLast = () => {
      const now = state();
      return now.kind === "ended" && now.end === end;
    };
    become({ kind: "ended", end, isStale });
    const look = again?.(end);
    if (look) setTimeout(() => void lookAgain(look, isLast, endJob), LOOK_AGAIN_MS);
  };
  const listen = listeningOnce(host, () => {
    hasChanged = true;
    const now = state();
    if (now.kind === "ended" && !now.isStale) become({ ...now, isStale: true });
  });
  const start = (work: Work<P, E>) => {
    if (state().kind === "working") return;
    listen();
    isStopped = false;
    const last = lastEnd(state());
    become({ kind: "working", progress: null, isSilent: false, last });
    const steps = stepsOf<P>((progress, isSilent) =>
      become({ kind: "working", progress, isSilent, last }),
    );
    const runWork = async () => {
      if (!beginsAtOnce) await host.settled();
      hasChanged = false; // What was typed before is calculated by now; it is no change since.
      return work({
        onProgress: steps.onProgress,
        isStopped: () => isStopped,
        hasChanged: () => hasChanged,
        lookAnew: () => (hasChanged = false),
      });
    };
    runWork()
      .finally(steps.end)
      .then(
        (end) => endJob(end, hasChanged),
        (failure: unknown) =>
          become({ kind: "failed", message: messageOf(failure), progress: steps.last(), last }),
      );
  };
  return {
    state,
    subscribe,
    start,
    stop: () => (isStopped = true),
    end: (end) => {
      if (state().kind === "working") return;
      if (end === null) become({ kind: "idle" });
      else endJob(end);
    },
  };
}

/** What became of an end, unless something else has come since. */
async function lookAgain<E>(
  look: () => Promise<E>,
  isLast: () => boolean,
  ended: (end: E) => void,
): Promise<void> {
  if (!isLast()) return;
  const end = await look();
  if (isLast()) ended(end);
}

/** @returns how to hear of changes of cells from now on, where the host tells of them. */
function listeningOnce(host: Host, onChange: () => void): () => void {
  let isListening = false;
  return () => {
    if (isListening) return;
    try {
      host.onCellsChange(onChange);
      isListening = true;
    } catch (failure) {
      // The page Cell says that changes are not heard of.
      if (!isHostFailure(failure)) throw failure;
    }
  };
}

function lastEnd<P, E>(state: JobState<P, E>): E | null {
  if (state.kind === "ended") return state.end;
  return state.kind === "idle" ? null : state.last;
}

/** Hands steps on, not too many, and says when none comes for long. */
function stepsOf<P>(show: (progress: P | null, isSilent: boolean) => void) {
  let last: P | null = null;
  let shownAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listenForSilence = () => {
    clearTimeout(timer);
    timer = setTimeout(() => show(last, true), SILENCE_MS);
  };
  listenForSilence();
  return {
    onProgress: (progress: P) => {
      const isFirst = last === null;
      last = progress;
      listenForSilence();
      const now = performance.now();
      if (!isFirst && now - shownAt < PROGRESS_INTERVAL_MS) return;
      shownAt = now;
      show(progress, false);
    },
    end: () => clearTimeout(timer),
    last: () => last,
  };
}
