import type { Comparison, ReleaseJob } from "../../../workbook/release/releaseJob";
import { isUnknown } from "../../../workbook/release/comparison";
import type { ReleaseWords } from "../../../words/release";
import { movedCount } from "./useRelease";

/**
 * What there is to say of the look at the workbook's release; empty where there is nothing, and
 * while it goes on.
 */
export function releaseText(
  state: ReturnType<ReleaseJob["state"]>,
  release: string,
  words: ReleaseWords,
): string {
  switch (state.kind) {
    case "idle":
    case "working":
      return "";
    case "failed":
      return words.failed(state.message);
    case "ended": {
      const { end, isStale } = state;
      switch (end.kind) {
        case "current":
          return "";
        case "compared":
          return comparedText(end, release, words) + (isStale ? ` ${words.stale}` : "");
        case "stopped":
          return words.stopped;
        case "postponed":
          return words.postponed;
        case "uncalculated":
          return words.uncalculated(end.message);
        case "calculated":
          return [words.calculated(release), end.unkept === null ? "" : words.unkept(end.unkept)]
            .filter(Boolean)
            .join(" ");
      }
    }
  }
}

function comparedText(comparison: Comparison, release: string, words: ReleaseWords): string {
  const { kept, cells } = comparison;
  const [moved, unknown] = [movedCount(comparison), cells.filter(isUnknown).length];
  const same = cells.length - moved - unknown;
  return [
    kept === null ? words.keptWithNone : words.keptWith(kept),
    moved > 0 ? words.moved(moved, cells.length, release) : words.noneMoved(cells.length, release),
    same > 0 ? words.same(same) : "",
    unknown > 0 ? words.notCompared(unknown) : "",
    words.untouched,
  ]
    .filter(Boolean)
    .join(" ");
}
