import { nameOf } from "../../../core/words/nameIn";
import { knownFactsIn } from "../../../core/deals/knownDeal";
import type { Deal, Fact } from "../../../core/facts/fact";
import { BarsChart } from "../../parts/charts/BarsChart";
import { amount, amountInWords } from "../../parts/facts/amount";
import { usePane } from "../../parts/pane/pane";
import { useAsOf } from "../../parts/settings/useAsOf";
import { DEALS_WORDS } from "../../../words/deals";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { dealExchange } from "./dealExchange";
import { scopeInWords } from "../../parts/facts/subject";

/** Who gives whom how much, where something goes both ways in a deal; nothing for other deals. */
export function ExchangePicture({ deal }: { readonly deal: Deal }) {
  const { dataset } = usePane();
  const { language, phrases } = useSpeech();
  const words = useWords(DEALS_WORDS);
  const gifts = dealExchange(knownFactsIn({ dataset, deal, asOf: useAsOf() }));
  if (gifts.length === 0) return null;
  const entity = (id: string) => nameOf(dataset.entities.get(id), id, language);
  const metric = (fact: Fact) =>
    [nameOf(dataset.metrics.get(fact.metric), fact.metric, language), scopeInWords(fact, language)]
      .filter(Boolean)
      .join(" · ");
  const rows = gifts.map(({ from, to, facts }) => ({
    label: words.gives(entity(from), entity(to)),
    series: facts.map((fact) => ({
      name: metric(fact),
      value: fact.value ?? fact.high,
      text: [
        phrases.fact.qualifier[fact.qualifier],
        amountInWords(fact, language) || amount(fact, language),
      ]
        .join(" ")
        .trim(),
    })),
  }));
  return <BarsChart title={words.exchange} rows={rows} />;
}
