import { nameOf } from "../../../core/words/nameIn";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { amount, amountInWords } from "../../parts/facts/amount";
import { periodInWords } from "../../parts/facts/time";
import { usePane } from "../../parts/pane/pane";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import type { FactPoint } from "./chartPoints";
import { CHARTS_WORDS } from "../../../words/chartsPage";

/** The points of the chart as a table; the amount of each leads to its source. */
export function FiguresTable(props: {
  readonly title: string;
  readonly points: readonly FactPoint[];
  readonly onChoose: (id: string) => void;
}) {
  const { dataset } = usePane();
  const { language, phrases } = useSpeech();
  const words = useWords(CHARTS_WORDS);
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={props.title}>
      <thead>
        <tr>
          {[words.company, words.time, words.amount].map((name) => (
            <th key={name} scope="col" className={styles.cell}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.points.map(({ fact, point }) => (
          <tr key={fact.id}>
            <th scope="row" className={styles.cell}>
              {nameOf(dataset.entities.get(fact.entity), fact.entity, language)}
            </th>
            <td className={styles.cell}>{periodInWords(fact.period, language)}</td>
            <td className={styles.cell}>
              <Link
                as="button"
                inline
                aria-label={point.label}
                onClick={() => props.onChoose(fact.id)}
              >
                {phrases.fact.qualifier[fact.qualifier]}{" "}
                {amountInWords(fact, language) || amount(fact, language)}
              </Link>{" "}
              {point.isHollow && phrases.fact.status[fact.status]}{" "}
              {point.isDisputed && phrases.fact.disputed}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "4px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
});
