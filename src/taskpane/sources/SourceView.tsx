import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Fact, Source } from "../../core/fact";
import { Details } from "../facts/Details";
import { OutLink } from "../facts/OutLink";
import { SourceTitle } from "../facts/SourceTitle";
import { dateInWords } from "../facts/time";
import { useSpeech } from "../words/speech";
import { FigureEntry } from "./FigureEntry";
import { InsertionNotice } from "../insertion/InsertionNotice";
import { useInsertion } from "../insertion/useInsertion";

/** One source and those of its figures that the search found. */
export function SourceView(props: {
  readonly source: Source;
  readonly facts: readonly Fact[];
  readonly onBack: () => void;
}) {
  const { source, facts, onBack } = props;
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const insertion = useInsertion();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [source.id]);
  const words = phrases.sources;
  return (
    <>
      <Button className={styles.back} onClick={onBack}>
        ← {words.back}
      </Button>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        <SourceTitle source={source} />
      </h1>
      <Details
        rows={[
          [phrases.fact.publisher, source.publisher],
          [words.author, source.authors.join(", ") || phrases.fact.noAuthor],
          [
            words.published,
            phrases.fact.dated(
              dateInWords(source.published, language),
              phrases.fact.basis[source.publishedBasis],
            ),
          ],
          [words.accessed, dateInWords(source.accessed, language)],
          [phrases.fact.link, source.url ? <OutLink url={source.url} /> : ""],
          [phrases.fact.note, source.note && <span lang="en">{source.note}</span>],
        ]}
      />
      <InsertionNotice dialogue={insertion} />
      <p className={styles.count}>{words.figures(facts.length)}</p>
      {facts.map((fact) => (
        <FigureEntry key={fact.id} inside="source" fact={fact} onInsert={insertion.insert} />
      ))}
    </>
  );
}

const useStyles = makeStyles({
  back: { justifySelf: "start" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
