import { nameOf } from "../../../core/words/nameIn";
import { useMemo } from "react";
import type { Qualifier } from "../../../core/facts/fact";
import { BarsChart } from "../../parts/charts/BarsChart";
import { shortNumber } from "../../parts/charts/shortNumber";
import { percentText } from "../../parts/facts/amount";
import { usePane } from "../../parts/pane/pane";
import { useAsOf } from "../../parts/settings/useAsOf";
import { Section } from "../../parts/layout/Section";
import { DEALS_WORDS } from "../../../words/deals";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { chipCircle } from "./chipCircle";

/** Who pays whom for chips and computing, and what share of it comes back as equity. */
export function ChipCirclePicture() {
  const { dataset } = usePane();
  const { language, phrases } = useSpeech();
  const words = useWords(DEALS_WORDS).circle;
  const asOf = useAsOf();
  const circles = useMemo(() => chipCircle(dataset, asOf), [dataset, asOf]);
  const entity = (id: string) => nameOf(dataset.entities.get(id), id, language);
  const money = (amount: number, qualifier: Qualifier) =>
    [phrases.fact.qualifier[qualifier], words.dollars(shortNumber(amount, language, DIGITS))]
      .filter(Boolean)
      .join(" ");
  const rows = circles.map(
    ({ buyer, supplier, pays, paysQualifier, back, backQualifier, share }) => ({
      label: words.between(entity(buyer), entity(supplier)),
      series: [
        { name: words.pays, value: pays, text: money(pays, paysQualifier) },
        {
          name: words.back,
          value: back,
          text:
            back === null || share === null
              ? words.unprinted
              : words.part(money(back, backQualifier), percentText(share, 1)),
        },
      ],
    }),
  );
  if (rows.length === 0) return null;
  return (
    <Section title={words.title}>
      <BarsChart title={words.caption} rows={rows} />
    </Section>
  );
}

const DIGITS = 3;
