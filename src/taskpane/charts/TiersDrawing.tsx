import { LineChart, ResponsiveContainer } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useSpeech } from "../words/speech";
import { Drawing, DRAWING_COLOURS } from "./Drawing";
import { shortNumber } from "./shortNumber";
import { ticks } from "./ticks";
import type { Tiers } from "./tiers";

/** The line of a `TiersChart`, with its axes; it fills the width it is given. */
export function TiersDrawing({ title, xTitle, yTitle, points }: Tiers) {
  const { language } = useSpeech();
  const styles = useStyles();
  const short = (value: number) => shortNumber(value, language, 3);
  const xTicks = [...ticks(Math.max(...points.map(({ x }) => x)), STEPS)];
  const yTicks = [...ticks(Math.max(...points.map(({ y }) => y)), STEPS)];
  const data = useMemo(
    () => ({
      lineChartData: [
        {
          legend: title,
          data: points.map(({ x, y }) => ({ x, y })),
          color: DRAWING_COLOURS[0],
          lineOptions: { strokeWidth: 2 },
        },
      ],
    }),
    [title, points],
  );
  return (
    <Drawing>
      <div className={styles.yTitle}>{yTitle}</div>
      <div className={styles.corners}>
        <ResponsiveContainer height={HEIGHT_PX}>
          <LineChart
            data={data}
            hideLegend
            hideTooltip
            margins={MARGINS}
            xMinValue={0}
            xMaxValue={xTicks.at(-1) ?? 0}
            tickValues={xTicks}
            xAxis={{ tickText: xTicks.map(short) }}
            yMaxValue={yTicks.at(-1) ?? 0}
            yAxisTickValues={yTicks}
            yAxisTickFormat={short}
          />
        </ResponsiveContainer>
      </div>
      <div className={styles.xTitle}>{xTitle}</div>
    </Drawing>
  );
}

const HEIGHT_PX = 200;
const STEPS = 4;
const MARGINS = { top: 8, right: 20, bottom: 28, left: 48 };

const useStyles = makeStyles({
  // The chart's own markers would push both axes away from zero, so its dots are made larger instead.
  corners: { "& path[role=img]": { strokeWidth: "7px", strokeLinecap: "round" } },
  yTitle: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  xTitle: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "end",
  },
});
