import { makeStyles, tokens } from "@fluentui/react-components";

/** How a point looks: its series by colour and shape, so that it can be told without colours, and what kind of figure it is. */
export interface MarkLook {
  /** The number of its series, from 0. */
  readonly series: number;
  readonly isHollow: boolean;
  /** Whether another figure contradicts it. */
  readonly isDisputed: boolean;
}

/** A point of a chart around the origin, a dozen pixels wide. */
export function Mark({ series, isHollow, isDisputed }: MarkLook) {
  const styles = useStyles();
  const colour = `var(--mark-${series % COLOURS})`;
  return (
    <g className={styles.mark}>
      {isDisputed && <circle r="9" fill="none" strokeWidth="1.5" className={styles.disputed} />}
      <path
        d={SHAPES[series % SHAPES.length]}
        fill={isHollow ? "var(--mark-ground)" : colour}
        stroke={colour}
        strokeWidth="2"
      />
    </g>
  );
}

/** A mark beside words. */
export function MarkSample(look: MarkLook) {
  return (
    <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <Mark {...look} />
    </svg>
  );
}

/** A circle, a square, a diamond, two triangles. */
const SHAPES = [
  "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
  "M-4.5 -4.5h9v9h-9z",
  "M0 -6L6 0L0 6L-6 0z",
  "M0 -5.5L5.5 4.5H-5.5z",
  "M0 5.5L5.5 -4.5H-5.5z",
] as const;

const COLOURS = 5;

const useStyles = makeStyles({
  mark: {
    "--mark-ground": tokens.colorNeutralBackground1,
    "--mark-0": tokens.colorBrandForeground1,
    "--mark-1": tokens.colorPaletteMarigoldForeground1,
    "--mark-2": tokens.colorPaletteBerryForeground1,
    "--mark-3": tokens.colorPaletteGreenForeground1,
    "--mark-4": tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": {
      "--mark-ground": "Canvas",
      "--mark-0": "CanvasText",
      "--mark-1": "CanvasText",
      "--mark-2": "CanvasText",
      "--mark-3": "CanvasText",
      "--mark-4": "CanvasText",
      forcedColorAdjust: "none",
    },
  },
  disputed: {
    stroke: tokens.colorPaletteRedForeground1,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});
