import { Button } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { functionHelp } from "../../../../data/functionHelp";
import type { RepairedCell } from "../../../../workbook/repair/repair";
import type { StuckCell } from "../../../../workbook/repair/stuckCell";
import { isHelped } from "../../../../workbook/repair/stuckCells";
import { plainNumber } from "../../../parts/facts/amount";
import { JobStatus } from "../../../parts/job/JobStatus";
import { changedText, isLeft, notDoneText } from "../../../parts/job/editStatus";
import { EDIT_WORDS, type EditWords } from "../../../../words/edit";
import { usePane } from "../../../parts/pane/pane";
import { Actions } from "../../../parts/layout/Actions";
import { Paragraph } from "../../../parts/layout/Paragraph";
import { Section } from "../../../parts/layout/Section";
import { useWords } from "../../../parts/speech/useWords";
import {
  findStuckCells,
  startRepair,
  type RepairEnd,
  repairIn,
  type RepairJob,
  retryRepair,
  undoRepair,
} from "../../../parts/stuck/repairRun";
import { StuckList } from "./StuckList";
import { REPAIR_WORDS, type RepairWords } from "../../../../words/repair";

/** The command that finds formulas stuck at #NAME? and writes them anew. */
export function RepairSection() {
  const { host, formulas } = usePane();
  const words = useWords(REPAIR_WORDS);
  const edit = useWords(EDIT_WORDS);
  const job = repairIn(host);
  const state = useSyncExternalStore(job.subscribe, job.state);
  const progress = state.kind === "working" ? state.progress : null;
  const isWriting = progress?.kind === "writing";
  const isLooking = state.kind === "working" && !isWriting;
  const end = endOf(state);
  const found = progress?.kind === "looking" ? progress.found : foundIn(end);
  const helped = found.filter(isHelped);
  const done = end?.kind === "repaired" ? end.repair.done : null;
  const button = (
    text: string,
    act: () => void,
    appearance: "primary" | "secondary" = "secondary",
  ) => (
    <Actions>
      <Button appearance={appearance} onClick={act}>
        {text}
      </Button>
    </Actions>
  );
  return (
    <Section look="ruled" title={words.heading}>
      <Paragraph>{words.about}</Paragraph>
      <Actions>
        <Button
          disabledFocusable={isWriting}
          onClick={
            isLooking ? job.stop : () => findStuckCells(job, { host, formulas, help: functionHelp })
          }
        >
          {isLooking ? words.stop : state.kind === "idle" ? words.look : words.again}
        </Button>
      </Actions>
      <JobStatus
        job={job}
        label={words.look}
        progress={isLooking ? lookingAt(progress, words) : null}
        text={statusText(state, words, edit)}
        collapses
      />
      {!isLooking &&
        helped.length > 0 &&
        button(words.repair(helped.length), () => startRepair(job, host, found), "primary")}
      {done && button(words.undo, () => undoRepair(job, host, done))}
      {end?.kind === "not-done" &&
        isLeft(end.end) &&
        button(edit.takeBack, () => job.start(() => retryRepair(end.end)))}
      <StuckList
        cells={[
          ...repairedIn(end).map((one) => [one.cell, one] as const),
          ...found.map((cell) => [cell, null] as const),
        ]}
      />
    </Section>
  );
}

type State = ReturnType<RepairJob["state"]>;

/** Also after a later part that could not begin. */
function endOf(state: State): RepairEnd | null {
  if (state.kind === "ended") return state.end;
  return state.kind === "failed" && state.last?.kind === "repaired" ? state.last : null;
}

function repairedIn(end: RepairEnd | null): readonly RepairedCell[] {
  return end?.kind === "repaired" ? end.repair.cells : [];
}

function foundIn(end: RepairEnd | null): readonly StuckCell[] {
  return end && "found" in end ? end.found : [];
}

function lookingAt(progress: Extract<State, { kind: "working" }>["progress"], words: RepairWords) {
  const { done, all, sheet } =
    progress?.kind === "looking" ? progress.reading : { done: 0, all: 0, sheet: "" };
  return { done, all, text: words.looking(plainNumber(done), plainNumber(all), sheet) };
}

/** What came of it; nothing while it goes on, since each page would be heard. */
function statusText(state: State, words: RepairWords, edit: EditWords): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "working":
      return state.progress?.kind === "writing" ? words.writing : "";
    case "failed":
      return words.failed(state.message);
    case "ended":
      return endText(state.end, words, edit);
  }
}

function endText(end: RepairEnd, words: RepairWords, edit: EditWords): string {
  switch (end.kind) {
    case "undone":
      return words.undone;
    case "found":
      return end.found.length > 0 ? words.found(end.found.length) : words.nothing;
    case "stopped":
      return words.stopped(end.found.length);
    case "repaired": {
      const { cells } = end.repair;
      const answering = cells.filter(({ outcome }) => outcome === "answers");
      return words.repaired(answering.length, cells.length);
    }
    case "kept":
      return changedText(end, edit);
    case "not-done":
      return notDoneText(end.end, edit);
  }
}
