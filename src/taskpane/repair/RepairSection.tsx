import { Button, ProgressBar } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { functionHelp } from "../../data/functionHelp";
import type { Reading } from "../audit/readSheets";
import { plain } from "../facts/amount";
import { usePane } from "../pane";
import { Actions } from "../parts/Actions";
import { Notice } from "../parts/Notice";
import { Paragraph } from "../parts/Paragraph";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";
import type { Repaired } from "./repair";
import { repairIn, type RepairState } from "./repairRun";
import { StuckList } from "./StuckList";
import { isHelped, type StuckCell } from "./stuckCells";
import { REPAIR_WORDS, type RepairWords } from "../words/repair";

/** The command that finds formulas stuck at #NAME? and writes them anew. */
export function RepairSection() {
  const { host } = usePane();
  const words = useWords(REPAIR_WORDS);
  const run = repairIn(host);
  const state = useSyncExternalStore(run.subscribe, run.state);
  const isLooking = state.kind === "looking";
  const found = foundIn(state);
  const helped = found.filter(isHelped);
  const writing = state.kind === "repaired" ? state.repair.writing : null;
  return (
    <Section look="ruled" title={words.heading}>
      <Paragraph>{words.about}</Paragraph>
      <Actions>
        <Button
          disabledFocusable={state.kind === "writing"}
          onClick={isLooking ? run.stop : () => run.look(functionHelp)}
        >
          {isLooking ? words.stop : state.kind === "idle" ? words.look : words.again}
        </Button>
      </Actions>
      {isLooking && <Looking reading={state.reading} words={words} />}
      <Notice collapses>{said(state, words)}</Notice>
      {!isLooking && helped.length > 0 && (
        <Actions>
          <Button appearance="primary" onClick={() => run.repair(found)}>
            {words.repair(helped.length)}
          </Button>
        </Actions>
      )}
      {writing && (
        <Actions>
          <Button onClick={() => run.undo(writing)}>{words.undo}</Button>
        </Actions>
      )}
      <StuckList
        cells={[
          ...repairedIn(state).map((one) => [one.cell, one] as const),
          ...found.map((cell) => [cell, null] as const),
        ]}
      />
    </Section>
  );
}

function repairedIn(state: RepairState): readonly Repaired[] {
  return state.kind === "repaired" ? state.repair.cells : [];
}

function foundIn(state: RepairState): readonly StuckCell[] {
  return "found" in state ? state.found : [];
}

function Looking(props: { readonly reading: Reading; readonly words: RepairWords }) {
  const { done, all, sheet } = props.reading;
  const text = props.words.looking(plain(done), plain(all), sheet);
  return (
    <div>
      <ProgressBar
        value={all > 0 ? done / all : 0}
        aria-label={props.words.look}
        aria-valuetext={text}
      />
      <span>{text}</span>
    </div>
  );
}

/** What came of it; nothing while it goes on, since each page would be heard. */
function said(state: RepairState, words: RepairWords): string {
  switch (state.kind) {
    case "idle":
    case "looking":
      return "";
    case "writing":
    case "undone":
      return words[state.kind];
    case "found":
      return state.found.length > 0 ? words.found(state.found.length) : words.nothing;
    case "stopped":
      return words.stopped(state.found.length);
    case "repaired": {
      const { cells } = state.repair;
      const answering = cells.filter(({ outcome }) => outcome === "answers");
      return words.repaired(answering.length, cells.length);
    }
    case "kept":
      return words.kept(state.place);
    case "failed":
      return words.failed(state.message);
  }
}
