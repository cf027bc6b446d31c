/** An amount against what it adds up to: the corners of a line. */
export interface Tiers {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** From left to right, none below zero, the last one above it both ways. */
  readonly points: readonly TierCorner[];
}

export interface TierCorner {
  readonly x: number;
  readonly y: number;
  /** Says what the corner is; each corner has another. */
  readonly label: string;
}
