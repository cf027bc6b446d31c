import type { Metric } from "../../core/fact";
import { metricNamed } from "../../core/question";
import { plain, shown } from "./input";
import { type EachKind, expected } from "./kind";

/** A metric by any of its names, English or Chinese. */
export const metric: EachKind<Metric> = {
  shape: "each",
  read: (cell, dataset) => {
    const name = plain(cell);
    if (typeof name === "string" && name.trim() !== "") return metricNamed(dataset, name);
    const all = [...dataset.metrics.values()].map(({ id }) => id).join(", ");
    throw expected(
      `a metric (${all}), found ${name === null ? "a blank cell" : shown(name)}`,
      `指标（${all}），实际为 ${name === null ? "空白单元格" : shown(name)}`,
    );
  },
};
