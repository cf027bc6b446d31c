import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Fact } from "../../core/fact";
import { Details } from "./Details";
import { FactAmount } from "./FactAmount";
import { aboutRows, knownRows, printedRows, sourceRows } from "./factRows";
import { StatusBadge } from "./StatusBadge";
import { subject } from "./subject";
import { usePane } from "../pane";
import { useSpeech } from "../words/speech";

/** Where the chosen point stands; its heading takes the focus, so that what it says is read next. */
export function ChosenFigure({
  fact,
  level: Heading,
}: {
  readonly fact: Fact;
  readonly level: "h2" | "h4";
}) {
  const { dataset } = usePane();
  const speech = useSpeech();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const source = dataset.sources.get(fact.source);
  return (
    <article className={styles.card}>
      <Heading ref={heading} tabIndex={-1} className={styles.subject}>
        {subject(fact, dataset, speech.language)}
      </Heading>
      <FactAmount fact={fact} />
      <div>
        <StatusBadge status={fact.status} />
      </div>
      <Details
        rows={[
          ...aboutRows(fact, dataset, speech),
          ...sourceRows(fact, source, speech),
          ...printedRows(fact, source, speech),
          ...knownRows(fact, speech),
        ]}
      />
    </article>
  );
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "6px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  subject: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
});
