import { Button } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { plainNumber } from "../../parts/facts/amount";
import { InsertionNotice } from "../../parts/job/InsertionNotice";
import { useInsertion } from "../../parts/job/useInsertion";
import type { Reading } from "../../../workbook/reading/readSheets";
import { JobStatus } from "../../parts/job/JobStatus";
import { usePane } from "../../parts/pane/pane";
import { Actions } from "../../parts/layout/Actions";
import { Page } from "../../parts/layout/Page";
import { Paragraph } from "../../parts/layout/Paragraph";
import { useWords } from "../../parts/speech/useWords";
import { AuditedCells } from "./AuditedCells";
import { type AuditJob, auditJobOf, auditIn, startAudit } from "./auditRun";
import { likelyNumbers } from "../../../workbook/audit/typedNumbers";
import { ownPlaces } from "../../../workbook/own/ownPlaces";
import { SourcesSheetSection } from "./sourcesSheet/SourcesSheetSection";
import { TypedNumbers } from "./TypedNumbers";
import { ReleaseSection } from "../../parts/release/ReleaseSection";
import { AUDIT_WORDS, type AuditWords } from "../../../words/audit";

/**
 * All cells of the workbook that use AIFIN, with what is to be known about them, and typed numbers
 * that could be formulas.
 */
export function AuditPage() {
  const { host, formulas, dataset } = usePane();
  const words = useWords(AUDIT_WORDS);
  const job = auditJobOf(host);
  const state = useSyncExternalStore(job.subscribe, job.state);
  const insertion = useInsertion();
  const isWorking = state.kind === "working";
  const start = () => startAudit(job, { host, formulas, dataset, own: () => ownPlaces(host) });
  const found = auditIn(state);
  return (
    <Page title={words.title}>
      <ReleaseSection />
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
        progress={isWorking ? readingOf(state.progress?.reading ?? NO_READING, words) : null}
        text={statusText(state, words)}
      />
      <InsertionNotice dialogue={insertion} />
      {state.kind !== "idle" && (
        <>
          <AuditedCells cells={found.cells} />
          <TypedNumbers typed={found.typed} onReplace={insertion.putInto} />
        </>
      )}
      <SourcesSheetSection />
    </Page>
  );
}

const NO_READING: Reading = { done: 0, all: 0, sheet: "" };

function readingOf({ done, all, sheet }: Reading, words: AuditWords) {
  return { done, all, text: words.working(plainNumber(done), plainNumber(all), sheet) };
}

/** What came of it; nothing while it goes on, since each page would be heard. */
function statusText(state: ReturnType<AuditJob["state"]>, words: AuditWords): string {
  switch (state.kind) {
    case "idle":
    case "working":
      return "";
    case "failed":
      return words.failed(state.message);
    case "ended": {
      const { isStopped, found } = state.end;
      const { cells, typed } = found;
      return state.isStale
        ? words.stale
        : words[isStopped ? "stopped" : "done"](cells.length, likelyNumbers(typed).length);
    }
  }
}
