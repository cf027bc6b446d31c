import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { plain } from "../facts/amount";
import { InsertionNotice } from "../insertion/InsertionNotice";
import { useInsertion } from "../insertion/useInsertion";
import { usePane } from "../pane";
import { WorkProgress } from "../WorkProgress";
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
  const styles = useStyles();
  const run = auditRunOf(host);
  const state = useSyncExternalStore(run.subscribe, run.state);
  const insertion = useInsertion();
  const isWorking = state.kind === "working";
  const start = () => run.start({ host, formulas, dataset, own: () => ownPlaces(host) });
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.paragraph}>{words.about}</p>
      <Button
        className={styles.button}
        appearance={state.kind === "idle" ? "primary" : "secondary"}
        onClick={isWorking ? run.stop : start}
      >
        {isWorking ? words.stop : state.kind === "idle" ? words.start : words.again}
      </Button>
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
      <p role="status" className={styles.paragraph}>
        {said(state, words)}
      </p>
      <InsertionNotice dialogue={insertion} />
      {state.kind !== "idle" && (
        <>
          <AuditedCells cells={state.found.cells} />
          <TypedNumbers typed={state.found.typed} onReplace={insertion.putInto} />
        </>
      )}
      <SourcesSheetSection />
    </div>
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

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "10px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  paragraph: { margin: 0 },
  button: { justifySelf: "start" },
});
