import { makeStyles, tokens } from "@fluentui/react-components";
import { MarkSample } from "../../parts/charts/MarkSample";
import { useWords } from "../../parts/speech/useWords";
import { CHARTS_WORDS } from "../../../words/chartsPage";

/** What the kinds of points mean. */
export function MarkLegend() {
  const words = useWords(CHARTS_WORDS);
  const styles = useStyles();
  const kinds = [
    { text: words.reported, isHollow: false, isDisputed: false },
    { text: words.planned, isHollow: true, isDisputed: false },
    { text: words.disputed, isHollow: false, isDisputed: true },
  ];
  return (
    <ul className={styles.list}>
      {kinds.map(({ text, ...look }) => (
        <li key={text} className={styles.kind}>
          <MarkSample series={0} {...look} />
          {text}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    rowGap: "4px",
    listStyle: "none",
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  kind: { display: "flex", alignItems: "center", gap: "4px" },
});
