import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Lineage, TracedFact } from "../../../core/lineage";
import { isSamePlace, shownPlace } from "../../../core/places";
import type { Place } from "../../../hosts/host";
import { StatusBadge } from "../../facts/StatusBadge";
import { subject } from "../../facts/subject";
import { usePane } from "../../pane";
import { useSpeech } from "../../words/speech";
import { useWords } from "../../words/useWords";
import { CiteCell } from "./CiteCell";
import { useLineage } from "./useLineage";
import { BEHIND_WORDS } from "./words";

/** How many figures are shown at once. */
const PAGE = 20;

/**
 * Every figure behind the selected cell, also through other cells, and the citation of them all.
 * @param reading Changes whenever the cell was read again.
 */
export function BehindCell(props: { readonly place: Place; readonly reading: unknown }) {
  const { place, reading } = props;
  const found = useLineage(place, reading);
  const words = useWords(BEHIND_WORDS);
  const styles = useStyles();
  if (found.state === "waiting") return null;
  if (found.state === "failed") return <p role="alert">{found.message}</p>;
  const { lineage } = found;
  if (!isSamePlace(lineage.place, place)) return null; // The reading of another cell, soon overtaken.
  return (
    <section className={styles.section} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.paragraph}>
        {lineage.facts.length > 0 ? words.about(lineage.facts.length) : words.nothing}
      </p>
      <Facts lineage={lineage} />
      {lineage.gaps.length > 0 && <Gaps lineage={lineage} />}
      {lineage.facts.length > 0 && <CiteCell lineage={lineage} />}
    </section>
  );
}

function Facts({ lineage: { facts, place } }: { readonly lineage: Lineage }) {
  const words = useWords(BEHIND_WORDS);
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const through = facts.filter((fact) => !isSamePlace(fact.place, place));
  const rest = through.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {through.slice(0, shown).map((fact) => (
          <FactRow key={`${shownPlace(fact.place)} ${fact.evidence.fact.id}`} behind={fact} />
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.button} onClick={() => setShown(shown + PAGE)}>
          {words.more(rest)}
        </Button>
      )}
    </>
  );
}

function FactRow({
  behind: {
    place,
    evidence: { fact },
  },
}: {
  readonly behind: TracedFact;
}) {
  const { host, dataset } = usePane();
  const { language } = useSpeech();
  const words = useWords(BEHIND_WORDS);
  const styles = useStyles();
  const at = shownPlace(place);
  return (
    <li className={styles.row}>
      <span>
        {[subject(fact, dataset, language), fact.period?.text, fact.printed]
          .filter(Boolean)
          .join(" · ")}{" "}
        <StatusBadge status={fact.status} />
      </span>
      <Button size="small" className={styles.button} onClick={() => void host.select(place)}>
        {words.cameIn(at)}
      </Button>
    </li>
  );
}

function Gaps({ lineage: { gaps } }: { readonly lineage: Lineage }) {
  const { language } = useSpeech();
  const words = useWords(BEHIND_WORDS);
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.heading}>{words.gapsHeading(gaps.length)}</h3>
      <ul className={styles.gaps}>
        {gaps.slice(0, PAGE).map((gap) => (
          <li key={gap.words.en}>{gap.words[language]}</li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  heading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300 },
  paragraph: { margin: 0 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: "8px" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "4px",
    overflowWrap: "anywhere",
  },
  gaps: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
  button: { justifySelf: "start" },
});
