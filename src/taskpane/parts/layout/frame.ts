import { tokens } from "@fluentui/react-components";

/** The look of one thing among others of its kind: its parts below each other, in a frame. */
export const FRAME = {
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr)",
  rowGap: "6px",
  padding: "12px",
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
} as const;
