import {
  keepWhenCalculated,
  lookAtRelease,
  releaseJobOf,
} from "../../../workbook/release/releaseJob";
import type { Pane } from "../pane/pane";

/**
 * Looks once whether saved values answer otherwise today. @returns Whether calculating the workbook
 * loses nothing unasked.
 */
export async function beginRelease(pane: ReleasePane): Promise<boolean> {
  const { host, dataset } = pane;
  keepWhenCalculated(releaseJobOf(host), host, dataset.version);
  return (await lookAgain(pane))?.kind === "current";
}

/** Looks once more, as a person asks. */
export function lookAgain({ host, formulas, dataset }: ReleasePane) {
  return lookAtRelease(releaseJobOf(host), {
    host,
    formulas,
    release: dataset.version,
    loadCompare: () =>
      import(/* webpackChunkName: "release" */ "../../../workbook/release/compareRelease").then(
        ({ compareRelease }) => compareRelease,
      ),
  });
}

type ReleasePane = Pick<Pane, "host" | "formulas" | "dataset">;
