import type { Fact, Source } from "../../../core/facts/fact";
import { Details } from "../../parts/facts/Details";
import { OutLink } from "../../parts/facts/OutLink";
import { SourceTitle } from "../../parts/facts/SourceTitle";
import { dateInWords } from "../../parts/facts/time";
import { SOURCES_WORDS } from "../../../words/sources";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { FigureEntry } from "../../parts/facts/FigureEntry";
import { InsertionNotice } from "../../parts/job/InsertionNotice";
import { useInsertion } from "../../parts/job/useInsertion";
import { OpenedTitle } from "../../parts/layout/OpenedTitle";

/** One source and those of its figures that the search found. */
export function SourceView(props: {
  readonly source: Source;
  readonly facts: readonly Fact[];
  readonly onBack: () => void;
}) {
  const { source, facts, onBack } = props;
  const { language, phrases } = useSpeech();
  const insertion = useInsertion();
  const words = useWords(SOURCES_WORDS);
  return (
    <>
      <OpenedTitle back={words.back} onBack={onBack} opened={source.id}>
        <SourceTitle source={source} />
      </OpenedTitle>
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
      <p>
        <strong>{phrases.fact.figures(facts.length)}</strong>
      </p>
      {facts.map((fact) => (
        <FigureEntry key={fact.id} inside="source" fact={fact} onInsert={insertion.insert} />
      ))}
    </>
  );
}
