import type { Deal } from "../../../core/facts/fact";
import { Calculator } from "../../parts/calculator/Calculator";
import { dealRows } from "../../parts/facts/dealRows";
import { Details } from "../../parts/facts/Details";
import { InsertionNotice } from "../../parts/job/InsertionNotice";
import { useInsertion } from "../../parts/job/useInsertion";
import { usePane } from "../../parts/pane/pane";
import { Paragraph } from "../../parts/layout/Paragraph";
import { Section } from "../../parts/layout/Section";
import { Stack } from "../../parts/layout/Stack";
import { FigureEntry } from "../../parts/facts/FigureEntry";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { FIND_WORDS } from "../../../words/find";

/** What answers for a deal: the functions that compute with its terms, and the terms themselves. */
export function DealPanel({ deal }: { readonly deal: Deal }) {
  const { dataset } = usePane();
  const speech = useSpeech();
  const words = useWords(FIND_WORDS);
  const insertion = useInsertion();
  const facts = dataset.factsIn(deal.id);
  return (
    <Stack room={12}>
      <Details rows={dealRows(deal, dataset, speech)} />
      <Calculator key={deal.id} deal={deal} />
      {facts.length === 0 ? (
        <Paragraph>{words.noTerms}</Paragraph>
      ) : (
        <Section title={words.terms(facts.length)}>
          <InsertionNotice dialogue={insertion} />
          {facts.map((fact) => (
            <FigureEntry key={fact.id} inside="deal" fact={fact} onInsert={insertion.insert} />
          ))}
        </Section>
      )}
    </Stack>
  );
}
