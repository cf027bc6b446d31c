import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { useSpeech } from "../speech/speech";
import { Plot } from "./Plot";
import { shortNumber } from "./shortNumber";
import type { Tiers } from "./tiers";
import { tiersOptions } from "./tiersOptions";

/** The line of a `TiersChart`, with its axes; it fills the width it is given. */
export function TiersDrawing({ xTitle, yTitle, points }: Tiers) {
  const { language } = useSpeech();
  const styles = useStyles();
  const options = useCallback(
    (width: number) => tiersOptions(points, (value) => shortNumber(value, language, 3), width),
    [points, language],
  );
  return (
    <div aria-hidden="true">
      <div className={styles.title}>{yTitle}</div>
      <Plot options={options} />
      <div className={styles.xTitle}>{xTitle}</div>
    </div>
  );
}

const TITLE = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;

const useStyles = makeStyles({ title: TITLE, xTitle: { ...TITLE, textAlign: "end" } });
