import { plot, type Plot as PlotScales, type PlotOptions } from "@observablehq/plot";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";

/** What Plot drew, with the scales that tell where something is. */
export type DrawnPlot = (SVGSVGElement | HTMLElement) & PlotScales;

/**
 * A picture by Observable Plot, as wide as its place. It is for the eye alone: what it shows stands
 * beside it as text or as buttons. Its colours are the CSS variables of `COLOURS`, so that they
 * follow the theme without being drawn again.
 * @param props.options What is drawn in a width, px. Draws again when it is another function.
 * @param props.onDrawn Told each time, before the browser paints.
 */
export function Plot(props: {
  readonly options: (width: number) => PlotOptions;
  readonly onDrawn?: (drawn: DrawnPlot) => void;
}) {
  const { options, onDrawn } = props;
  const styles = useStyles();
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    let width = 0;
    const draw = () => {
      width = element.clientWidth;
      const drawn = plot(options(width || NARROW_PX));
      drawn.querySelector("style")?.remove(); // Ours are below: a strict page allows no others.
      element.replaceChildren(drawn);
      onDrawn?.(drawn);
    };
    draw();
    const observer = new ResizeObserver(() => {
      if (element.clientWidth !== width) draw();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      element.replaceChildren();
    };
  }, [options, onDrawn]);
  return <span ref={place} className={styles.plot} aria-hidden="true" />;
}

/** The colours of a picture; what they look like is a matter of the theme. */
export const COLOURS = {
  /** The points of a series, the first one first. */
  marks: ["var(--mark-1)", "var(--mark-2)", "var(--mark-3)", "var(--mark-4)", "var(--mark-5)"],
  /** Bars and lines, the first one first. */
  fills: ["var(--fill-1)", "var(--fill-2)", "var(--fill-3)"],
  ground: "var(--ground)",
  disputed: "var(--disputed)",
  text: "var(--text)",
  grid: "var(--grid)",
} as const;

/** The width of a place that is not laid out yet. */
const NARROW_PX = 296;

const useStyles = makeStyles({
  plot: {
    display: "block",
    "--mark-1": tokens.colorBrandForeground1,
    "--mark-2": tokens.colorPaletteMarigoldForeground1,
    "--mark-3": tokens.colorPaletteBerryForeground1,
    "--mark-4": tokens.colorPaletteGreenForeground1,
    "--mark-5": tokens.colorNeutralForeground3,
    "--fill-1": tokens.colorBrandForeground1,
    "--fill-2": tokens.colorPaletteMarigoldForeground1,
    "--fill-3": tokens.colorPaletteBerryForeground1,
    "--ground": tokens.colorNeutralBackground1,
    "--disputed": tokens.colorPaletteRedForeground1,
    "--text": tokens.colorNeutralForeground2,
    "--grid": tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      "--mark-1": "CanvasText",
      "--mark-2": "CanvasText",
      "--mark-3": "CanvasText",
      "--mark-4": "CanvasText",
      "--mark-5": "CanvasText",
      "--fill-1": "CanvasText",
      "--fill-2": "Highlight",
      "--fill-3": "GrayText",
      "--ground": "Canvas",
      "--disputed": "Highlight",
      "--text": "CanvasText",
      "--grid": "GrayText",
    },
    "& > svg": {
      display: "block",
      overflow: "visible",
      fontFamily: "inherit",
      fontSize: tokens.fontSizeBase200,
    },
  },
});
