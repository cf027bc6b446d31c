/**
 * How a point looks: its series by colour and shape, so that it can be told without colours, and
 * what kind of figure it is.
 */
export interface MarkLook {
  /** The number of its series, from 0. */
  readonly series: number;
  readonly isHollow: boolean;
  /** Whether another figure contradicts it. */
  readonly isDisputed: boolean;
}

export interface ChartPoint extends MarkLook {
  readonly id: string;
  /** Days since 1 January 1970. */
  readonly day: number;
  /** At least 0. */
  readonly value: number;
  /** Between which numbers it lies, where that is to be seen. */
  readonly between?: { readonly low: number; readonly high: number };
  /** Says everything that a reader of the chart would see of it. */
  readonly label: string;
}

/** How high their picture is. */
export const POINTS_HEIGHT_PX = 220;

/** Points over time that can be chosen. */
export interface PointsOverTime {
  readonly title: string;
  /** From left to right. */
  readonly points: readonly ChartPoint[];
  /** The id of the point that is marked as chosen. */
  readonly chosen?: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly isFraction: boolean;
}
