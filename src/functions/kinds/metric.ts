import type { Metric } from "../../core/facts/fact";
import { metricNamed } from "../../core/query/question";
import { foundText, plainValueOf } from "../call/input";
import { type EachKind, expectedFailure, type WholeKind } from "../call/kind";
import { atLeastOne, several } from "./several";

/** How many metrics a message names. */
const SHOWN = 5;

/** A metric by any of its names, English or Chinese. */
export const metric: EachKind<Metric> = {
  shape: "each",
  read: (cell, { dataset }) => {
    const name = plainValueOf(cell);
    if (typeof name === "string" && name.trim() !== "") return metricNamed(dataset, name);
    const all = [...dataset.metrics.values()];
    const en = all
      .slice(0, SHOWN)
      .map((one) => one.name)
      .join(", ");
    const zh = all
      .slice(0, SHOWN)
      .map((one) => one.nameZh)
      .join("、");
    const was = foundText(typeof name === "string" ? null : name);
    throw expectedFailure(
      `one of ${all.length} metrics (${en} …), found ${was.en}`,
      `${all.length} 个指标之一（${zh}……），实际为${was.zh}`,
    );
  },
  refuse: (cell, [entity], { dataset }) => {
    const name = plainValueOf(cell);
    const sameEntity = [...dataset.entities.values()].find((one) => one === entity);
    if (sameEntity && typeof name === "string" && name.trim() !== "")
      metricNamed(dataset, name, sameEntity);
  },
};

/** Metrics of a whole range, by any of their names; null where all cells are blank: all of them. */
export const metrics: WholeKind<readonly Metric[] | null> = several(metric);

/** Metrics of a whole range, of which there must be one. */
export const givenMetrics: WholeKind<readonly Metric[]> = atLeastOne("metric", "指标", metric);
