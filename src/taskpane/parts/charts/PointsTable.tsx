import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../speech/speech";
import { shortNumber } from "./shortNumber";
import type { Tiers } from "./tiers";

/** The points of a chart as a table. */
export function PointsTable({ title, xTitle, yTitle, points }: Tiers) {
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          {[phrases.charts.point, xTitle, yTitle].map((name, column) => (
            <th key={name} scope="col" className={column > 0 ? styles.number : styles.cell}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ x, y, label }) => (
          <tr key={label}>
            <th scope="row" className={styles.cell}>
              {label}
            </th>
            <td className={styles.number}>{shortNumber(x, language, DIGITS)}</td>
            <td className={styles.number}>{shortNumber(y, language, DIGITS)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One more than the axes have. */
const DIGITS = 4;

const CELL = {
  padding: "4px 6px",
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  fontWeight: tokens.fontWeightRegular,
  verticalAlign: "top",
} as const;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: { ...CELL, textAlign: "start" },
  number: { ...CELL, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});
