import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { POINTS_HEIGHT_PX, type PointsOverTime } from "./chartPoint";
import { lazyDrawing } from "./lazyDrawing";
import { NotDrawn } from "./NotDrawn";

/**
 * Amounts over time as points that can be chosen, with the mouse or, by arrow keys and Enter, with
 * the keyboard.
 */
export function PointsChart(props: PointsOverTime) {
  return (
    <div className={useStyles().place}>
      <Suspense>
        <PointsDrawing {...props} />
      </Suspense>
    </div>
  );
}

const PointsDrawing = lazyDrawing<PointsOverTime>(
  () =>
    import(/* webpackChunkName: "charts" */ "./PointsDrawing").then(
      ({ PointsDrawing }) => PointsDrawing,
    ),
  NotDrawn,
);

const useStyles = makeStyles({
  // Held free, so that nothing jumps when the chart is there.
  place: {
    minHeight: `calc(${POINTS_HEIGHT_PX}px + 2 * ${tokens.lineHeightBase200})`,
    maxWidth: "480px",
  },
});
