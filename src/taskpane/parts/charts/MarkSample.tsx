import { makeStyles } from "@fluentui/react-components";
import { Suspense } from "react";
import type { MarkLook } from "./chartPoint";
import { lazyDrawing } from "./lazyDrawing";

/** A point of a chart beside words. */
export function MarkSample(look: MarkLook) {
  return (
    <span className={useStyles().place}>
      <Suspense>
        <MarkDrawing {...look} />
      </Suspense>
    </span>
  );
}

const MarkDrawing = lazyDrawing<MarkLook>(
  () =>
    import(/* webpackChunkName: "charts" */ "./MarkDrawing").then(({ MarkDrawing }) => MarkDrawing),
  () => null, // The words beside it stay.
);

const useStyles = makeStyles({
  place: { display: "inline-block", width: "20px", height: "20px", flexShrink: 0 },
});
