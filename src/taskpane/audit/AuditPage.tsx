import { Button } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { plain } from "../facts/amount";
import { InsertionNotice } from "../insertion/InsertionNotice";
import { useInsertion } from "../insertion/useInsertion";
import { usePane } from "../pane";
import { WorkProgress } from "../WorkProgress";
import { Actions } from "../parts/Actions";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { Paragraph } from "../parts/Paragraph";
import { useWords } from "../words/useWords";
import { AuditedCells } from "./AuditedCells";
import { auditRunOf, type AuditState } from "./auditRun";
import { ownPlaces } from "./ownPlaces";
import { SourcesSheetSection } from "../sourcesSheet/SourcesSheetSection";
import { TypedNumbers } from "./TypedNumbers";
import { AUDIT_WORDS, type AuditWords } from "../words/audit";

/** All cells of the workbook that use AIFIN, with what is to be known about them, and typed numbers that could be formulas. */
export function AuditPage() {
  const { host, formulas, dataset } = usePane();
  const words = useWords(AUDIT_WORDS);
  const run = auditRunOf(host);
  const state = useSyncExternalStore(run.subscribe, run.state);
  const insertion = useInsertion();
  const isWorking = state.kind === "working";
  const start = () => run.start({ host, formulas, dataset, own: () => ownPlaces(host) });
  return (
    <Page title={words.title}>
      <Paragraph>{words.about}</Paragraph>
      <Actions>
        <Button
          appearance={state.kind === "idle" ? "primary" : "secondary"}
          onClick={isWorking ? run.stop : start}
        >
          {isWorking ? words.stop : state.kind === "idle" ? words.start : words.again}
        </Button>
      </Actions>
      {isWorking && (
        <WorkProgress
          label={words.start}
          {...state.reading}
          text={words.working(
            plain(state.reading.done),
            plain(state.reading.all),
            state.reading.sheet,
          )}
        />
      )}
      <Notice>{said(state, words)}</Notice>
      <InsertionNotice dialogue={insertion} />
      {state.kind !== "idle" && (
        <>
          <AuditedCells cells={state.found.cells} />
          <TypedNumbers typed={state.found.typed} onReplace={insertion.putInto} />
        </>
      )}
      <SourcesSheetSection />
    </Page>
  );
}

/** What came of it; nothing while it goes on, since each page would be heard. */
function said(state: AuditState, words: AuditWords): string {
  const { cells, typed } = state.found;
  switch (state.kind) {
    case "idle":
    case "working":
      return "";
    case "failed":
      return words.failed(state.message);
    case "done":
    case "stopped":
      return state.isStale ? words.stale : words[state.kind](cells.length, typed.length);
  }
}
