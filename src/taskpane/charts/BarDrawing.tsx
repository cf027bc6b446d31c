import { HorizontalBarChart, HorizontalBarChartVariant } from "@fluentui/react-charts";
import { Drawing, DRAWING_COLOURS } from "./Drawing";

/** One bar, as long in its place as its value is of the most. @param props.colour The number of its colour, from 0. */
export function BarDrawing(props: {
  readonly value: number;
  readonly most: number;
  readonly colour: number;
}) {
  const { value, most, colour } = props;
  const bar = {
    legend: "",
    horizontalBarChartdata: { x: value, total: most },
    color: DRAWING_COLOURS[colour % DRAWING_COLOURS.length] ?? DRAWING_COLOURS[0],
  };
  return (
    <Drawing>
      <HorizontalBarChart
        data={[{ chartData: [bar] }]} // A new one each time: the chart writes into it.
        variant={HorizontalBarChartVariant.AbsoluteScale}
        chartDataMode="hidden"
        hideLabels
        hideTooltip
      />
    </Drawing>
  );
}
