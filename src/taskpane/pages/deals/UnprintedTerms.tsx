import { nameIn } from "../../../core/words/nameIn";
import { makeStyles } from "@fluentui/react-components";
import { unprintedTerms } from "../../../core/deals/dealFormulas";
import type { Deal } from "../../../core/facts/fact";
import { usePane } from "../../parts/pane/pane";
import { useAsOf } from "../../parts/settings/useAsOf";
import { Section } from "../../parts/layout/Section";
import { DEALS_WORDS } from "../../words/deals";
import { useSpeech } from "../../words/speech";
import { useWords } from "../../words/useWords";

/**
 * What the formulas of a deal compute with and no article prints by the as-of day: what each is,
 * what holds until then, which option sets it.
 */
export function UnprintedTerms({ deal }: { readonly deal: Deal }) {
  const { dataset } = usePane();
  const { language } = useSpeech();
  const phrases = useWords(DEALS_WORDS);
  const styles = useStyles();
  const terms = unprintedTerms({ dataset, deal, asOf: useAsOf() });
  if (terms.length === 0) return null;
  return (
    <Section title={phrases.unprinted}>
      <ul className={styles.list}>
        {terms.map(({ names: [name, nameZh], words, assumed }) => (
          <li key={name}>
            {phrases.setBy(words[language], nameIn({ name, nameZh }, language))}
            {assumed && ` ${phrases.untilThen(assumed.words[language])}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "20px", display: "grid", rowGap: "4px" },
});
