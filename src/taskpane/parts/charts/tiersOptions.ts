import { axisX, axisY, dot, gridY, line, type PlotOptions } from "@observablehq/plot";
import { COLOURS } from "./Plot";
import type { TierCorner } from "./tiers";

/**
 * A line with its corners marked, from zero both ways. @param short Writes an amount beside an
 * axis.
 */
export function tiersOptions(
  points: readonly TierCorner[],
  short: (value: number) => string,
  width: number,
): PlotOptions {
  const scale = (values: readonly number[]) =>
    ({ domain: [0, Math.max(...values)], nice: STEPS, label: null }) as const;
  const axis = { ticks: STEPS, tickSize: 0, tickFormat: short, fill: COLOURS.text };
  return {
    width,
    height: 200,
    marginTop: 8,
    marginRight: 20,
    marginBottom: 28,
    marginLeft: 48,
    x: scale(points.map(({ x }) => x)),
    y: scale(points.map(({ y }) => y)),
    marks: [
      gridY({ ticks: STEPS, stroke: COLOURS.grid, strokeOpacity: 1 }),
      axisY(axis),
      axisX(axis),
      line(points, { x: "x", y: "y", stroke: COLOURS.fills[0], strokeWidth: 2 }),
      dot(points, { x: "x", y: "y", r: 3.5, fill: COLOURS.fills[0] }),
    ],
  };
}

/** About how many distances there are on an axis. */
const STEPS = 4;
