import { nameOf } from "../../../core/words/nameIn";
import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { PointsChart } from "../../parts/charts/PointsChart";
import { Figure } from "../../parts/charts/Figure";
import { usePane } from "../../parts/pane/pane";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { ChosenFigure } from "../../parts/facts/ChosenFigure";
import { Page } from "../../parts/layout/Page";
import { Paragraph } from "../../parts/layout/Paragraph";
import { pointsOverTime } from "./chartPoints";
import { CompanyChoice } from "./CompanyChoice";
import { type DrawnMetric, drawnMetrics } from "../../../workbook/chart/drawnFacts";
import { FiguresTable } from "./FiguresTable";
import { InsertSection } from "./InsertSection";
import { MarkLegend } from "./MarkLegend";
import { CHARTS_WORDS } from "../../../words/chartsPage";

/** What is known of companies, drawn over time. */
export function ChartsPage() {
  const { dataset } = usePane();
  const metrics = useMemo(() => drawnMetrics(dataset), [dataset]);
  const { language } = useSpeech();
  const words = useWords(CHARTS_WORDS);
  const [id, setId] = useState(FIRST_METRIC);
  const shown = metrics.find(({ metric }) => metric.id === id) ?? metrics[0];
  if (!shown) return null;
  return (
    <Page>
      <Paragraph>{words.about}</Paragraph>
      <Field label={words.metric}>
        <Select value={shown.metric.id} onChange={(_, { value }) => setId(value)}>
          {metrics.map(({ metric }) => (
            <option key={metric.id} value={metric.id}>
              {nameOf(metric, metric.id, language)}
            </option>
          ))}
        </Select>
      </Field>
      <MetricChart key={shown.metric.id} {...shown} />
    </Page>
  );
}

function MetricChart({ metric, companies }: DrawnMetric) {
  const { dataset } = usePane();
  const speech = useSpeech();
  const words = useWords(CHARTS_WORDS);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string>();
  const shown = useMemo(
    () => companies.filter(({ entity }) => !hidden.includes(entity)),
    [companies, hidden],
  );
  const points = useMemo(
    () => pointsOverTime(shown, companies, dataset, speech),
    [shown, companies, dataset, speech],
  );
  const drawn = useMemo(() => points.map(({ point }) => point), [points]);
  const fact = points.find(({ point }) => point.id === chosen)?.fact;
  const title = words.title(nameOf(metric, metric.id, speech.language));
  return (
    <>
      <CompanyChoice companies={companies} hidden={hidden} onHide={setHidden} />
      {shown.length === 0 ? (
        <p role="status">{words.noCompany}</p>
      ) : (
        <>
          <Figure title={title}>
            <PointsChart
              title={`${title}. ${words.openPoint}`}
              points={drawn}
              chosen={chosen}
              onChoose={setChosen}
              isFraction={metric.unit === "fraction"}
            />
            <MarkLegend />
          </Figure>
          {fact && <ChosenFigure key={fact.id} fact={fact} level="h2" />}
          <InsertSection title={title} companies={shown} />
          <FiguresTable title={title} points={points} onChoose={setChosen} />
        </>
      )}
    </>
  );
}

/** The metric that is drawn first. */
const FIRST_METRIC = "arr";
