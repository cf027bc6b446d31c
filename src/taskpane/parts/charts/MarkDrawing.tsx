import { useCallback } from "react";
import type { MarkLook } from "./chartPoint";
import { markLayers } from "./markLayers";
import { Plot } from "./Plot";

/** One point of a chart in a square. */
export function MarkDrawing({ series, isHollow, isDisputed }: MarkLook) {
  const options = useCallback(
    () => ({
      width: MARK_PX,
      height: MARK_PX,
      margin: 0,
      marks: [...markLayers([{ series, isHollow, isDisputed }], { frameAnchor: "middle" })],
    }),
    [series, isHollow, isDisputed],
  );
  return <Plot options={options} />;
}

const MARK_PX = 20;
