import { Button } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { isClean, type ScratchEnd } from "../../../workbook/check/scratch";
import { KnownOfExcel } from "../../parts/known/KnownOfExcel";
import { plainNumber } from "../../parts/facts/amount";
import { JobStatus } from "../../parts/job/JobStatus";
import { Actions } from "../../parts/layout/Actions";
import { Page } from "../../parts/layout/Page";
import { Paragraph } from "../../parts/layout/Paragraph";
import { usePane } from "../../parts/pane/pane";
import { useSettings } from "../../parts/settings/useSettings";
import type { CheckWords } from "../../../words/check";
import { EDIT_WORDS, type EditWords } from "../../../words/edit";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { byHandIn } from "./byHandAnswers";
import { ByHandSection } from "./ByHandSection";
import { CheckLines } from "./CheckLines";
import { type CheckJob, checkJobOf, startCheck } from "./checkRun";
import { LeftSheets } from "./LeftSheets";
import { ReportSection } from "./ReportSection";
import { countsText, reportText } from "./reportText";
import { useCheckWords } from "./useCheckWords";

/** What works in the program that holds the workbook, found out there. */
export function CheckPage() {
  const { host, formulas, dataset } = usePane();
  const { settings } = useSettings();
  const words = useCheckWords();
  const edit = useWords(EDIT_WORDS);
  const { language } = useSpeech();
  const byHand = byHandIn(host);
  const answers = useSyncExternalStore(byHand.subscribe, byHand.state);
  const job = checkJobOf(host);
  const state = useSyncExternalStore(job.subscribe, job.state);
  const isWorking = state.kind === "working";
  const end = state.kind === "ended" ? state.end : null;
  const start = () => startCheck(job, host, { dataset, settings, formulas });
  const about = { program: host.name, dataset, day: todayText() };
  return (
    <Page title={words.title[host.name]}>
      {!isWorking && <LeftSheets />}
      <Paragraph>{words.about}</Paragraph>
      <Actions>
        <Button
          appearance={state.kind === "idle" ? "primary" : "secondary"}
          onClick={isWorking ? job.stop : start}
        >
          {isWorking ? words.stop : state.kind === "idle" ? words.start : words.again}
        </Button>
      </Actions>
      <JobStatus
        job={job}
        label={words.start}
        progress={isWorking ? progressOf(state.progress, words, language) : null}
        text={statusText(state, words, edit)}
      />
      {end && !isClean(end.rest) && (
        <Actions>
          <Button onClick={() => job.start(end.again)}>{words.takeAway}</Button>
        </Actions>
      )}
      {end && <CheckLines lines={end.lines} />}
      <ByHandSection />
      {end && <ReportSection text={reportText(end, answers, about, words, language)} />}
      <KnownOfExcel program={end?.program ?? null} />
    </Page>
  );
}

type State = ReturnType<CheckJob["state"]>;

function progressOf(
  progress: Extract<State, { kind: "working" }>["progress"],
  words: CheckWords,
  language: "en" | "zh",
) {
  const { done, all, name } = progress ?? { done: 0, all: 0, name: { en: "", zh: "" } };
  return { done, all, text: words.working(plainNumber(done), plainNumber(all), name[language]) };
}

/** What came of it; nothing while it goes on, since each line would be heard. */
function statusText(state: State, words: CheckWords, edit: EditWords): string {
  switch (state.kind) {
    case "idle":
    case "working":
      return "";
    case "failed":
      return words.failed(state.message);
    case "ended": {
      const { lines, endedBy, rest } = state.end;
      const how =
        endedBy === null
          ? countsText(lines, words)
          : endedBy === ""
            ? words.stopped(lines.length)
            : words.endedEarly(endedBy);
      return `${how} ${restText(rest, words, edit)}`;
    }
  }
}

function restText(rest: ScratchEnd, words: CheckWords, edit: EditWords): string {
  if (rest.kind === "unknown") return edit.unknown(rest.message);
  if (isClean(rest)) return words.removed;
  return [
    rest.sheets.length > 0 ? words.sheetsLeft(rest.sheets.join(words.comma), rest.message) : "",
    rest.names.length > 0 ? words.namesLeft(rest.names.join(words.comma)) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function todayText(): string {
  return new Date().toISOString().slice(0, 10);
}
