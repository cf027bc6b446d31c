import { useMemo } from "react";
import { BarsChart } from "../charts/BarsChart";
import { shortNumber } from "../charts/shortNumber";
import { nameOf } from "../facts/subject";
import { usePane } from "../pane";
import { useSpeech } from "../words/speech";
import { chipCircle } from "./chipCircle";
import { DealSection } from "./DealSection";

/** Who pays whom for chips and computing, and what share of it comes back as equity. */
export function ChipCirclePicture() {
  const { dataset } = usePane();
  const { language, phrases } = useSpeech();
  const words = phrases.chipCircle;
  const circles = useMemo(() => chipCircle(dataset), [dataset]);
  const entity = (id: string) => nameOf(dataset.entities.get(id), id, language);
  const money = (amount: number) => `$${shortNumber(amount, language, DIGITS)}`;
  const rows = circles.map(({ buyer, supplier, pays, back, share }) => ({
    label: words.between(entity(buyer), entity(supplier)),
    series: [
      { name: words.pays, value: pays, text: money(pays) },
      {
        name: words.back,
        value: back,
        text:
          back === null || share === null
            ? words.unprinted
            : words.part(money(back), percent(share)),
      },
    ],
  }));
  return (
    <DealSection title={words.title}>
      <BarsChart title={words.caption} rows={rows} />
    </DealSection>
  );
}

const DIGITS = 3;

function percent(share: number): string {
  return new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 1 }).format(
    share,
  );
}
