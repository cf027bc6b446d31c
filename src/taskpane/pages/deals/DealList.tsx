import { nameOf } from "../../../core/words/nameIn";
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Deal } from "../../../core/facts/fact";
import { newestKnown } from "../../parts/facts/figureCount";
import { Details } from "../../parts/facts/Details";
import { Frame } from "../../parts/layout/Frame";
import { focusOn } from "../../parts/layout/focusOn";
import { usePane } from "../../parts/pane/pane";
import { Actions } from "../../parts/layout/Actions";
import { PlainList } from "../../parts/layout/PlainList";
import { DEALS_WORDS } from "../../../words/deals";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { dealRows } from "../../parts/facts/dealRows";

/**
 * Every deal, each with its parties, its kind, how far it has come and how new its figures are, the
 * one with most figures first.
 */
export function DealList(props: {
  /** The deal that the reader comes back from, or empty. */
  readonly focused: string;
  readonly onOpen: (deal: string) => void;
  /** What stands between the heading and the list. */
  readonly children: ReactNode;
}) {
  const { dataset } = usePane();
  const words = useWords(DEALS_WORDS);
  const count = ({ id }: Deal) => dataset.factsIn(id).length;
  const deals = [...dataset.deals.values()].sort((a, b) => count(b) - count(a));
  return (
    <>
      <h1>{words.count(dataset.deals.size)}</h1>
      {props.children}
      <PlainList room={12}>
        {deals.map((deal) => (
          <Frame key={deal.id} as="li" room={8}>
            <DealEntry
              deal={deal}
              isFocused={deal.id === props.focused}
              onOpen={() => props.onOpen(deal.id)}
            />
          </Frame>
        ))}
      </PlainList>
    </>
  );
}

function DealEntry(props: {
  readonly deal: Deal;
  readonly isFocused: boolean;
  readonly onOpen: () => void;
}) {
  const { deal } = props;
  const { dataset } = usePane();
  const speech = useSpeech();
  const name = nameOf(deal, deal.id, speech.language);
  const facts = dataset.factsIn(deal.id);
  const terms = useWords(DEALS_WORDS).terms(facts.length);
  return (
    <>
      <h2>{name}</h2>
      <Details
        rows={[
          ...dealRows(deal, dataset, speech),
          [speech.phrases.fact.newestFigure, newestKnown(facts, speech.language)],
        ]}
      />
      <Actions>
        <Button
          ref={props.isFocused ? focusOn : null}
          aria-label={`${terms}: ${name}`}
          onClick={props.onOpen}
        >
          {terms}
        </Button>
      </Actions>
    </>
  );
}
