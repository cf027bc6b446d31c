import type { Metric } from "../../core/facts/fact";
import type { WholeKind } from "./kind";
import { metric } from "./metric";
import { atLeastOne, several } from "./several";

/** Metrics of a whole range, by any of their names; null where all cells are blank: all of them. */
export const metrics: WholeKind<readonly Metric[] | null> = several(metric);

/** Metrics of a whole range, of which there must be one. */
export const givenMetrics: WholeKind<readonly Metric[]> = atLeastOne("metric", "指标", metric);
