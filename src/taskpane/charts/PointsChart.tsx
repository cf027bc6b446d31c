import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef, useState } from "react";
import { useSpeech } from "../words/speech";
import { Mark, type MarkLook } from "./Mark";
import { shortNumber } from "./shortNumber";
import { ticks } from "./ticks";
import { timeTicks } from "./timeTicks";

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

/**
 * Amounts over time as points that can be chosen, with the mouse or, by arrow keys and Enter, with the keyboard. Drawn here because
 * Fluent's charts have no hollow points and speak English only.
 */
export function PointsChart(props: {
  readonly title: string;
  /** From left to right. */
  readonly points: readonly ChartPoint[];
  readonly chosen?: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly isFraction: boolean;
}) {
  const { points, chosen, onChoose } = props;
  const { language } = useSpeech();
  const styles = useStyles();
  const group = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState(0);
  const [pointed, setPointed] = useState<string | null>(null);
  const last = points.length - 1;
  const reached = Math.min(current, last);
  const go = (event: KeyboardEvent, to: number) => {
    event.preventDefault();
    setCurrent(to);
    group.current?.querySelectorAll<SVGGElement>("[role=button]")[to]?.focus();
  };
  const press = (event: KeyboardEvent, at: number, id: string) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onChoose(id);
    } else if (event.key === "ArrowRight") go(event, Math.min(at + 1, last));
    else if (event.key === "ArrowLeft") go(event, Math.max(at - 1, 0));
    else if (event.key === "Home") go(event, 0);
    else if (event.key === "End") go(event, last);
  };
  const { x, y, xTicks, yTicks } = scales(points);
  const short = (value: number) =>
    props.isFraction ? `${Math.round(value * 100)}%` : shortNumber(value, language, 3);
  const said = points.find(({ id }) => id === pointed)?.label ?? "";
  return (
    <div>
      <svg
        ref={group}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={styles.chart}
        role="group"
        aria-label={props.title}
      >
        <g aria-hidden="true" className={styles.axes}>
          {yTicks.map((value) => (
            <g key={value} transform={`translate(0 ${y(value)})`}>
              <line x1={LEFT} x2={WIDTH - RIGHT} />
              <text x={LEFT - 4} dy="4" textAnchor="end">
                {short(value)}
              </text>
            </g>
          ))}
          {xTicks.map(({ day, text }) => (
            <g key={day} transform={`translate(${x(day)} 0)`}>
              <line y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM + 4} />
              <text y={HEIGHT - 8} textAnchor="middle">
                {text}
              </text>
            </g>
          ))}
        </g>
        {points.map((point, at) => (
          <g
            key={point.id}
            role="button"
            tabIndex={at === reached ? 0 : -1}
            aria-label={point.label}
            aria-pressed={point.id === chosen}
            className={styles.point}
            transform={`translate(${x(point.day)} ${y(point.value)})`}
            onClick={() => {
              setCurrent(at);
              onChoose(point.id);
            }}
            onKeyDown={(event) => press(event, at, point.id)}
            onFocus={() => setPointed(point.id)}
            onBlur={() => setPointed(null)}
            onMouseEnter={() => setPointed(point.id)}
            onMouseLeave={() => setPointed(null)}
          >
            <title>{point.label}</title>
            {point.between && (
              <line
                y1={y(point.between.low) - y(point.value)}
                y2={y(point.between.high) - y(point.value)}
                className={styles.between}
              />
            )}
            <circle r="12" fill="transparent" className={styles.ring} />
            <Mark {...point} />
          </g>
        ))}
      </svg>
      {/* The point's own name says the same to a screen reader. */}
      <div className={styles.said} aria-hidden="true">
        {said}
      </div>
    </div>
  );
}

function scales(points: readonly ChartPoint[]) {
  const days = points.map(({ day }) => day);
  const yTicks = ticks(Math.max(...points.map(({ value }) => value)) || 1, STEPS);
  const [first, end] = [Math.min(...days), Math.max(...days)];
  const span = Math.max(end - first, LEAST_DAYS);
  const most = yTicks.at(-1) ?? 1;
  const x = (day: number) =>
    LEFT + INSET + ((day - first) / span) * (WIDTH - LEFT - RIGHT - 2 * INSET);
  const y = (value: number) =>
    HEIGHT - BOTTOM - (Math.min(Math.max(value, 0), most) / most) * (HEIGHT - TOP - BOTTOM);
  return { x, y, yTicks, xTicks: timeTicks(first, first + span) };
}

const [WIDTH, HEIGHT] = [296, 220];
const [TOP, RIGHT, BOTTOM, LEFT] = [14, 4, 26, 40];
/** Between the ends of the axis and the outermost points. */
const INSET = 12;
const STEPS = 4;
const LEAST_DAYS = 60;

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "480px", overflow: "visible" },
  axes: {
    "& line": { stroke: tokens.colorNeutralStroke2 },
    "& text": { fill: tokens.colorNeutralForeground2, fontSize: "11px" },
    "@media (forced-colors: active)": {
      "& line": { stroke: "GrayText" },
      "& text": { fill: "CanvasText" },
    },
  },
  point: {
    cursor: "pointer",
    outlineStyle: "none",
    "&:focus-visible > circle": { stroke: tokens.colorStrokeFocus2, strokeWidth: "2px" },
    "&[aria-pressed=true] > circle": {
      stroke: tokens.colorNeutralForeground1,
      strokeWidth: "1.5px",
    },
    "@media (forced-colors: active)": {
      "&:focus-visible > circle": { stroke: "Highlight" },
      "&[aria-pressed=true] > circle": { stroke: "CanvasText" },
    },
  },
  ring: { stroke: "none" },
  between: { stroke: tokens.colorNeutralForeground2, strokeWidth: "1.5px" },
  said: {
    minHeight: `calc(2 * ${tokens.lineHeightBase200})`, // Held free, so that nothing jumps.
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
