import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Deal } from "../../core/fact";
import { Details } from "../facts/Details";
import { nameOf } from "../facts/subject";
import { InsertionNotice } from "../insertion/InsertionNotice";
import { useInsertion } from "../insertion/useInsertion";
import { usePane } from "../pane";
import { FigureEntry } from "../sources/FigureEntry";
import { DEAL_SUMMARIES } from "../words/dealSummaries";
import { DEALS_WORDS } from "../words/deals";
import { useSpeech } from "../words/speech";
import { useWords } from "../words/useWords";
import { Calculator } from "./calculator/Calculator";
import { DealSection } from "./DealSection";
import { dealRows } from "./dealRows";
import { ExchangePicture } from "./ExchangePicture";
import { TiersPicture } from "./TiersPicture";
import { UnprintedTerms } from "./UnprintedTerms";

/** One deal: what it is, what it looks like, and every figure that is printed about it. */
export function DealView({ deal, onBack }: { readonly deal: Deal; readonly onBack: () => void }) {
  const { dataset } = usePane();
  const speech = useSpeech();
  const { language, phrases } = speech;
  const words = useWords(DEALS_WORDS);
  const styles = useStyles();
  const insertion = useInsertion();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [deal.id]);
  const facts = dataset.factsIn(deal.id);
  const summary = DEAL_SUMMARIES[language][deal.id];
  return (
    <>
      <Button className={styles.back} onClick={onBack}>
        ← {words.back}
      </Button>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {nameOf(deal, deal.id, language)}
      </h1>
      {summary && <p className={styles.plain}>{summary}</p>}
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
      <DealSection title={words.terms(facts.length)}>
        <InsertionNotice dialogue={insertion} />
        {facts.map((fact) => (
          <FigureEntry key={fact.id} inside="deal" fact={fact} onInsert={insertion.insert} />
        ))}
      </DealSection>
    </>
  );
}

const useStyles = makeStyles({
  back: { justifySelf: "start" },
  plain: { margin: 0 },
  title: {
    margin: 0,
    scrollMarginTop: "80px", // So that the way back stays in sight when the title takes the focus.
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
});
