import { nameOf } from "../../../core/words/nameIn";
import type { Deal } from "../../../core/facts/fact";
import { Details } from "../../parts/facts/Details";
import { InsertionNotice } from "../../parts/job/InsertionNotice";
import { useInsertion } from "../../parts/job/useInsertion";
import { usePane } from "../../parts/pane/pane";
import { OpenedTitle } from "../../parts/layout/OpenedTitle";
import { Paragraph } from "../../parts/layout/Paragraph";
import { Section } from "../../parts/layout/Section";
import { FigureEntry } from "../../parts/facts/FigureEntry";
import { DEAL_SUMMARIES } from "../../../words/dealSummaries";
import { DEALS_WORDS } from "../../../words/deals";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { Calculator } from "../../parts/calculator/Calculator";
import { dealRows } from "../../parts/facts/dealRows";
import { ExchangePicture } from "./ExchangePicture";
import { TiersPicture } from "./TiersPicture";
import { UnprintedTerms } from "./UnprintedTerms";

/** One deal: what it is, what it looks like, and every figure that is printed about it. */
export function DealView({ deal, onBack }: { readonly deal: Deal; readonly onBack: () => void }) {
  const { dataset } = usePane();
  const speech = useSpeech();
  const { language, phrases } = speech;
  const words = useWords(DEALS_WORDS);
  const insertion = useInsertion();
  const facts = dataset.factsIn(deal.id);
  const summary = DEAL_SUMMARIES[language][deal.id];
  return (
    <>
      <OpenedTitle back={words.back} onBack={onBack} opened={deal.id}>
        {nameOf(deal, deal.id, language)}
      </OpenedTitle>
      {summary && <Paragraph>{summary}</Paragraph>}
      <Details
        rows={[
          ...dealRows(deal, dataset, speech),
          [phrases.fact.note, deal.note && <span lang="en">{deal.note}</span>],
        ]}
      />
      <TiersPicture deal={deal} />
      <ExchangePicture deal={deal} />
      <UnprintedTerms deal={deal} />
      <Calculator key={deal.id} deal={deal} />
      <Section title={words.terms(facts.length)}>
        <InsertionNotice dialogue={insertion} />
        {facts.map((fact) => (
          <FigureEntry key={fact.id} inside="deal" fact={fact} onInsert={insertion.insert} />
        ))}
      </Section>
    </>
  );
}
