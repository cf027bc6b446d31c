import { dot, type DotOptions, type Markish } from "@observablehq/plot";
import type { MarkLook } from "./chartPoint";
import { COLOURS } from "./Plot";

/**
 * Points, each by its look; a ring is around those that are disputed. @param at Where they stand.
 */
export function markLayers(
  points: readonly MarkLook[],
  at: Pick<DotOptions, "x" | "y" | "frameAnchor">,
): readonly Markish[] {
  const colour = ({ series }: MarkLook) => COLOURS.marks[series % COLOURS.marks.length];
  const disputed = points.filter(({ isDisputed }) => isDisputed);
  return [
    dot(disputed, { ...at, r: RING_PX, stroke: COLOURS.disputed }),
    dot(points, {
      ...at,
      r: RADIUS_PX,
      symbol: ({ series }: MarkLook) => shape(series).symbol,
      rotate: ({ series }: MarkLook) => shape(series).rotate,
      fill: (point: MarkLook) => (point.isHollow ? COLOURS.ground : colour(point)),
      stroke: colour,
      strokeWidth: 2,
    }),
  ];
}

function shape(series: number): (typeof SHAPES)[number] {
  return SHAPES[series % SHAPES.length] ?? SHAPES[0];
}

const SHAPES = [
  { symbol: "circle", rotate: 0 },
  { symbol: "square", rotate: 0 },
  { symbol: "diamond2", rotate: 0 },
  { symbol: "triangle", rotate: 0 },
  { symbol: "triangle", rotate: 180 },
] as const;

const [RADIUS_PX, RING_PX] = [5, 9];
