import { barX, type PlotOptions } from "@observablehq/plot";
import { useCallback } from "react";
import { COLOURS, Plot } from "./Plot";

interface Bar {
  readonly value: number;
  /** The value that would fill the width. */
  readonly most: number;
  /** The number of its colour, from 0. */
  readonly colour: number;
}

/** One bar, as long in its place as its value is of the most. */
export function BarDrawing({ value, most, colour }: Bar) {
  const options = useCallback(
    (width: number) => barOptions({ value, most, colour }, width),
    [value, most, colour],
  );
  return <Plot options={options} />;
}

function barOptions({ value, most, colour }: Bar, width: number): PlotOptions {
  const fill = COLOURS.fills[colour % COLOURS.fills.length] ?? COLOURS.fills[0];
  return {
    width,
    height: 12,
    margin: 0,
    x: { domain: [0, most], axis: null },
    marks: [barX([value], { x1: 0, x2: [value], fill })],
  };
}
