import { useState } from "react";
import { createJob } from "../../../workbook/job/job";
import { SheetsInsertion } from "../../parts/job/SheetsInsertion";
import { SHEETS_JOB, type SheetsEnd, type SheetsProgress } from "../../parts/job/sheetsJob";
import { UnfinishedNotice } from "../../parts/job/UnfinishedNotice";
import { usePane } from "../../parts/pane/pane";
import { Stack } from "../../parts/layout/Stack";
import { useSettings } from "../../parts/settings/useSettings";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { chartTable } from "../../../workbook/chart/chartTable";
import type { DrawnCompany } from "../../../workbook/chart/drawnFacts";
import { insertChart } from "../../../workbook/chart/insertChart";
import { CHARTS_WORDS } from "../../../words/chartsPage";

/**
 * Puts the data of the chart into a sheet of its own, and takes it away again once that is
 * confirmed.
 */
export function InsertSection(props: {
  readonly title: string;
  readonly companies: readonly DrawnCompany[];
}) {
  const pane = usePane();
  const { host } = pane;
  const { language, phrases } = useSpeech();
  const words = useWords(CHARTS_WORDS);
  const { settings } = useSettings();
  const [job] = useState(() =>
    createJob<SheetsProgress, SheetsEnd>(host, { ...SHEETS_JOB, beginsAtOnce: true }),
  );
  const table = () => {
    const rows = chartTable(props.companies, pane, language, words.plannedSeries, settings.mag);
    const unit = props.companies[0]?.facts[0]?.unit;
    return { title: props.title, rows, format: unit === "fraction" ? "0.0%" : "#,##0.##" };
  };
  return (
    <Stack>
      {job.state().kind === "idle" && <UnfinishedNotice what="chart" />}
      <SheetsInsertion
        job={job}
        words={{
          ...words,
          label: words.insert,
          working: () => words.inserting,
          failed: phrases.insert.failed,
          inserted: host.charts ? words.inserted : words.insertedDataOnly,
          removeThem: words.removeIt,
        }}
        insert={async ({ onProgress, isStopped }) => {
          onProgress({ done: 0, all: 1 });
          return insertChart(table(), host, isStopped);
        }}
        canRepeat
      />
    </Stack>
  );
}
