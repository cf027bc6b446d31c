import { nameIn } from "../../../core/words/nameIn";
import { unprintedTerms } from "../../../core/deals/dealFormulas";
import type { Deal } from "../../../core/facts/fact";
import { usePane } from "../../parts/pane/pane";
import { useAsOf } from "../../parts/settings/useAsOf";
import { Section } from "../../parts/layout/Section";
import { DEALS_WORDS } from "../../../words/deals";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { Bullets } from "../../parts/layout/Bullets";

/**
 * What the formulas of a deal compute with and no article prints by the as-of day: what each is,
 * what holds until then, which option sets it.
 */
export function UnprintedTerms({ deal }: { readonly deal: Deal }) {
  const { dataset } = usePane();
  const { language } = useSpeech();
  const phrases = useWords(DEALS_WORDS);
  const terms = unprintedTerms({ dataset, deal, asOf: useAsOf() });
  if (terms.length === 0) return null;
  return (
    <Section title={phrases.unprinted}>
      <Bullets room={4}>
        {terms.map(({ names: [name, nameZh], words, assumed }) => (
          <li key={name}>
            {phrases.setBy(words[language], nameIn({ name, nameZh }, language))}
            {assumed && ` ${phrases.untilThen(assumed.words[language])}`}
          </li>
        ))}
      </Bullets>
    </Section>
  );
}
