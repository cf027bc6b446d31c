import { makeStyles } from "@fluentui/react-components";
import { Suspense } from "react";
import { Figure } from "./Figure";
import { lazyDrawing } from "./lazyDrawing";
import { NotDrawn } from "./NotDrawn";
import { PointsTable } from "./PointsTable";
import type { Tiers } from "./tiers";

/**
 * An amount against what it adds up to, as a line with its corners marked, and the same numbers in
 * a table below.
 */
export function TiersChart(props: Tiers) {
  const styles = useStyles();
  return (
    <Figure title={props.title}>
      <div className={styles.place}>
        <Suspense>
          <TiersDrawing {...props} />
        </Suspense>
      </div>
      <PointsTable {...props} />
    </Figure>
  );
}

const TiersDrawing = lazyDrawing<Tiers>(
  () =>
    import(/* webpackChunkName: "charts" */ "./TiersDrawing").then(
      ({ TiersDrawing }) => TiersDrawing,
    ),
  NotDrawn,
);

// Held free, so that nothing jumps when the chart is there.
const useStyles = makeStyles({ place: { height: "240px" } });
