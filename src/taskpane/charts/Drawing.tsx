import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/**
 * What is drawn is for the eye alone: a screen reader and the keyboard pass it by, because Fluent's charts speak English only and
 * stop at every point. The same numbers stand beside it as text. It carries the colours of what is drawn in it.
 */
export function Drawing({ children }: { readonly children: ReactNode }) {
  return (
    <div className={useStyles().drawing} aria-hidden="true" {...INERT}>
      {children}
    </div>
  );
}

/** As React 18 writes an attribute that it does not know. */
const INERT = { inert: "" };

/** The colours of a drawing, the first one first; what they look like is a matter of the theme. */
export const DRAWING_COLOURS = [
  "var(--drawing-1)",
  "var(--drawing-2)",
  "var(--drawing-3)",
] as const;

const useStyles = makeStyles({
  drawing: {
    "--drawing-1": tokens.colorBrandForeground1,
    "--drawing-2": tokens.colorPaletteMarigoldForeground1,
    "--drawing-3": tokens.colorPaletteBerryForeground1,
    "@media (forced-colors: active)": {
      "--drawing-1": "CanvasText",
      "--drawing-2": "Highlight",
      "--drawing-3": "GrayText",
    },
  },
});
