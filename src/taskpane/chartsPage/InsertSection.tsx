import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { usePane } from "../pane";
import { Actions } from "../parts/Actions";
import { Notice } from "../parts/Notice";
import { Stack } from "../parts/Stack";
import { useSettings } from "../settings/useSettings";
import { useSpeech } from "../words/speech";
import { useWords } from "../words/useWords";
import { chartTable } from "./chartTable";
import type { DrawnCompany } from "./drawnFacts";
import { insertChart } from "./insertChart";
import { CHARTS_WORDS } from "../words/chartsPage";

/** Puts the data of the chart into a sheet of its own, and takes it away again once that is confirmed. */
export function InsertSection(props: {
  readonly title: string;
  readonly companies: readonly DrawnCompany[];
}) {
  const pane = usePane();
  const { host } = pane;
  const { language, phrases } = useSpeech();
  const words = useWords(CHARTS_WORDS);
  const { settings } = useSettings();
  const notice = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState("");
  const [sheet, setSheet] = useState("");
  const [stage, setStage] = useState<"ready" | "working" | "asking">("ready");
  const begin = (work: Promise<{ readonly sheet: string; readonly said: string }>) => {
    notice.current?.focus(); // The button may go away: the reader stays where it was.
    setStage("working");
    setSaid(words.inserting);
    work
      .then((done) => {
        setSheet(done.sheet);
        setSaid(done.said);
      })
      .catch((failure: unknown) =>
        setSaid(
          phrases.insert.failed(failure instanceof Error ? failure.message : String(failure)),
        ),
      )
      .finally(() => setStage("ready"));
  };
  const insert = async () => {
    const rows = chartTable(props.companies, pane, language, words.plannedSeries, settings.mag);
    const unit = props.companies[0]?.facts[0]?.unit;
    const format = unit === "fraction" ? "0.0%" : "#,##0.##";
    const made = await insertChart({ title: props.title, rows, format }, host);
    return { sheet: made, said: host.charts ? words.inserted(made) : words.insertedDataOnly(made) };
  };
  const remove = async () => {
    const isThere = (await host.sheets()).includes(sheet);
    if (isThere) await host.removeSheet(sheet);
    return { sheet: "", said: words.removed };
  };
  return (
    <Stack>
      <Notice ref={notice}>{stage === "asking" ? words.sure(sheet) : said}</Notice>
      <Actions>
        {stage === "ready" && <Button onClick={() => begin(insert())}>{words.insert}</Button>}
        {stage === "ready" && sheet !== "" && (
          <Button
            onClick={() => {
              notice.current?.focus();
              setStage("asking");
            }}
          >
            {words.remove(sheet)}
          </Button>
        )}
        {stage === "asking" && (
          <>
            <Button
              onClick={() => {
                notice.current?.focus();
                setStage("ready");
              }}
            >
              {words.keep}
            </Button>
            <Button onClick={() => begin(remove())}>{words.removeIt}</Button>
          </>
        )}
      </Actions>
    </Stack>
  );
}
