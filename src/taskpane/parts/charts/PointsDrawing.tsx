import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useCallback, useRef, useState } from "react";
import { useSpeech } from "../speech/speech";
import type { ChartPoint, PointsOverTime } from "./chartPoint";
import { type DrawnPlot, Plot } from "./Plot";
import { pointsOptions } from "./pointsOptions";
import { shortNumber } from "./shortNumber";

/**
 * The picture of a `PointsChart`, with a button on every point; one of them is a stop of the
 * keyboard.
 */
export function PointsDrawing({ title, points, chosen, onChoose, isFraction }: PointsOverTime) {
  const { language } = useSpeech();
  const styles = useStyles();
  const [placeOf, setPlaceOf] = useState<PlaceOf>();
  const [current, setCurrent] = useState(0);
  const [pointed, setPointed] = useState<string | null>(null);
  const group = useRef<HTMLDivElement>(null);
  const options = useCallback(
    (width: number) => {
      const short = (value: number) =>
        isFraction ? `${Math.round(value * 100)}%` : shortNumber(value, language, 3);
      return pointsOptions(points, short, width);
    },
    [points, language, isFraction],
  );
  const place = useCallback((drawn: DrawnPlot) => setPlaceOf(() => placesIn(drawn)), []);
  const last = points.length - 1;
  const reached = Math.min(current, last);
  const press = (event: KeyboardEvent) => {
    const to = destination(event.key, reached, last);
    if (to === null) return;
    event.preventDefault();
    setCurrent(to);
    group.current?.querySelectorAll("button")[to]?.focus();
  };
  return (
    <>
      <div ref={group} role="group" aria-label={title} className={styles.chart} onKeyDown={press}>
        <Plot options={options} onDrawn={place} />
        {placeOf &&
          points.map((point, at) => (
            <button
              key={point.id}
              type="button"
              tabIndex={at === reached ? 0 : -1}
              aria-label={point.label}
              aria-pressed={point.id === chosen}
              title={point.label}
              className={styles.point}
              style={placeOf(point)}
              onClick={() => {
                setCurrent(at);
                onChoose(point.id);
              }}
              onFocus={() => setPointed(point.id)}
              onBlur={() => setPointed(null)}
              onMouseEnter={() => setPointed(point.id)}
              onMouseLeave={() => setPointed(null)}
            />
          ))}
      </div>
      {/* The point's own name says the same to a screen reader. */}
      <div className={styles.said} aria-hidden="true">
        {points.find(({ id }) => id === pointed)?.label}
      </div>
    </>
  );
}

/** Where the middle of a point is, px. */
type PlaceOf = (point: ChartPoint) => { readonly left: number; readonly top: number };

function placesIn(drawn: DrawnPlot): PlaceOf {
  const [x, y] = [drawn.scale("x"), drawn.scale("y")];
  return ({ day, value }) => ({ left: Number(x?.apply(day)), top: Number(y?.apply(value)) });
}

/** To which of the points a key leads, null for keys that lead nowhere. */
function destination(key: string, from: number, last: number): number | null {
  if (key === "ArrowRight") return Math.min(from + 1, last);
  if (key === "ArrowLeft") return Math.max(from - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}

const useStyles = makeStyles({
  chart: { position: "relative" },
  point: {
    position: "absolute",
    boxSizing: "border-box",
    width: "24px",
    height: "24px",
    margin: "-12px",
    padding: 0,
    border: "1.5px solid transparent",
    borderRadius: "50%",
    background: "none",
    forcedColorAdjust: "none",
    cursor: "pointer",
    // A box, since a ring means that claims disagree.
    "&[aria-pressed=true]": {
      border: `1.5px solid ${tokens.colorNeutralForeground1}`,
      borderRadius: tokens.borderRadiusMedium,
    },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": {
      "&[aria-pressed=true]": { border: "1.5px solid CanvasText" },
      "&:focus-visible": { outlineColor: "Highlight" },
    },
  },
  said: {
    minHeight: `calc(2 * ${tokens.lineHeightBase200})`, // Held free, so that nothing jumps.
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
