import { makeStyles } from "@fluentui/react-components";
import { unprintedTerms } from "../../core/deals/dealFormulas";
import type { Deal } from "../../core/fact";
import { usePane } from "../pane";
import { useSpeech } from "../words/speech";
import { DealSection } from "./DealSection";

/** What the formulas of a deal compute with and no article prints: what each is, what holds until then, which option sets it. */
export function UnprintedTerms({ deal }: { readonly deal: Deal }) {
  const { dataset } = usePane();
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const terms = unprintedTerms(dataset, deal);
  if (terms.length === 0) return null;
  return (
    <DealSection title={phrases.deals.unprinted}>
      <ul className={styles.list}>
        {terms.map(({ names, words, assumed }) => (
          <li key={names[0]}>
            {phrases.deals.setBy(words[language], names[language === "zh" ? 1 : 0])}
            {assumed && ` ${phrases.deals.untilThen(assumed.words[language])}`}
          </li>
        ))}
      </ul>
    </DealSection>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "20px", display: "grid", rowGap: "4px" },
});
