import { axisX, axisY, gridY, type PlotOptions, ruleX } from "@observablehq/plot";
import { type ChartPoint, POINTS_HEIGHT_PX } from "./chartPoint";
import { markLayers } from "./markLayers";
import { COLOURS } from "./Plot";
import { timeTicks } from "./timeTicks";

/**
 * Points over time, each with the interval that it lies in. @param short Writes an amount beside
 * its axis.
 */
export function pointsOptions(
  points: readonly ChartPoint[],
  short: (value: number) => string,
  width: number,
): PlotOptions {
  const days = points.map(({ day }) => day);
  const first = Math.min(...days);
  const end = Math.max(...days, first + LEAST_DAYS);
  const most = Math.max(...points.map(({ value }) => value)) || 1;
  const room = (width - MARGINS.marginLeft - MARGINS.marginRight - 2 * INSET_PX) / DATE_PX;
  const dates = new Map(timeTicks(first, end, room).map(({ day, text }) => [day, text]));
  return {
    width,
    height: POINTS_HEIGHT_PX,
    ...MARGINS,
    x: { domain: [first, end], inset: INSET_PX, label: null },
    y: { domain: [0, most], nice: STEPS, clamp: true, label: null },
    marks: [
      gridY({ ticks: STEPS, stroke: COLOURS.grid, strokeOpacity: 1 }),
      axisY({ ticks: STEPS, tickSize: 0, tickFormat: short, fill: COLOURS.text }),
      axisX([...dates.keys()], {
        tickFormat: (day: number) => dates.get(day) ?? "",
        tickSize: 4,
        stroke: COLOURS.grid,
        fill: COLOURS.text,
      }),
      ruleX(points, {
        x: "day",
        y1: ({ between, value }: ChartPoint) => between?.low ?? value,
        y2: ({ between, value }: ChartPoint) => between?.high ?? value,
        stroke: COLOURS.text,
        strokeWidth: 1.5,
      }),
      ...markLayers(points, { x: "day", y: "value" }),
    ],
  };
}

const MARGINS = { marginTop: 14, marginRight: 12, marginBottom: 26, marginLeft: 46 };
/** From one date of the axis to the next at least, so that none runs into another. */
const DATE_PX = 60;
/** About how many distances there are on the axis of amounts. */
const STEPS = 4;
const LEAST_DAYS = 60;
/** Between the ends of the axis of time and the outermost points. */
const INSET_PX = 12;
