import { Button, Checkbox } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { shownPlace } from "../../../../core/workbook/places";
import type { BuiltSheet } from "../../../../workbook/sourcesSheet/buildSheet";
import { CitationChoice, useCitationSettings } from "../../../parts/settings/CitationChoice";
import { plainNumber } from "../../../parts/facts/amount";
import { changedText, isLeft, notDoneText } from "../../../parts/job/editStatus";
import { JobStatus } from "../../../parts/job/JobStatus";
import { UnfinishedNotice } from "../../../parts/job/UnfinishedNotice";
import { EDIT_WORDS, type EditWords } from "../../../../words/edit";
import { useJump } from "../../../parts/pane/jump";
import { usePane } from "../../../parts/pane/pane";
import { Actions } from "../../../parts/layout/Actions";
import { Paragraph } from "../../../parts/layout/Paragraph";
import { Section } from "../../../parts/layout/Section";
import { SOURCES_SHEET_WORDS, type SourcesSheetWords } from "../../../../words/sourcesSheet";
import { useWords } from "../../../parts/speech/useWords";
import {
  buildSourcesSheet,
  type BuildingEnd,
  type SheetBuilding,
  sheetBuildingIn,
  retryBuilding,
  undoBuilding,
} from "./sheetBuilding";

/** Builds or refreshes the sheet that lists the workbook's sources. */
export function SourcesSheetSection() {
  const { host, formulas, dataset } = usePane();
  const words = useWords(SOURCES_SHEET_WORDS);
  const edit = useWords(EDIT_WORDS);
  const jump = useJump();
  const building = sheetBuildingIn(host);
  const state = useSyncExternalStore(building.subscribe, building.state);
  const [citing, setCiting] = useCitationSettings("apa");
  const [footnotes, setFootnotes] = useState(false);
  const isWorking = state.kind === "working";
  const request = { host, formulas, dataset, ...citing, footnotes, words };
  const { done, all } = (isWorking ? state.progress : null) ?? { done: 0, all: 0 };
  const reading = { done, all, text: words.reading(plainNumber(done), plainNumber(all)) };
  const end = endOf(state);
  return (
    <Section look="framed" title={words.heading}>
      <Paragraph>{words.about}</Paragraph>
      <CitationChoice citing={citing} onChoose={setCiting} />
      <Checkbox
        label={words.footnotes}
        checked={footnotes}
        onChange={(_, { checked }) => setFootnotes(checked === true)}
      />
      <UnfinishedNotice what="sources" />
      <Actions>
        <Button onClick={isWorking ? building.stop : () => buildSourcesSheet(building, request)}>
          {isWorking ? words.stop : words.build}
        </Button>
      </Actions>
      <JobStatus
        job={building}
        label={words.build}
        progress={isWorking ? reading : null}
        text={statusText(state, words, edit)}
      />
      {end?.kind === "built" && (
        <Actions>
          <Button size="small" onClick={() => jump({ sheet: end.built.sheet, address: "A1" })}>
            {words.show(end.built.sheet)}
          </Button>
          <Button size="small" onClick={() => undoBuilding(building, host, end.built)}>
            {words.undo}
          </Button>
        </Actions>
      )}
      {end?.kind === "not-done" && isLeft(end.end) && (
        <Actions>
          <Button size="small" onClick={() => building.start(() => retryBuilding(end))}>
            {edit.takeBack}
          </Button>
        </Actions>
      )}
    </Section>
  );
}

type State = ReturnType<SheetBuilding["state"]>;

/** Also after a later work that could not begin. */
function endOf(state: State): BuildingEnd | null {
  if (state.kind === "ended") return state.end;
  return state.kind === "failed" ? state.last : null;
}

function statusText(state: State, words: SourcesSheetWords, edit: EditWords): string {
  switch (state.kind) {
    case "idle":
    case "working":
      return "";
    case "failed":
      return words.failed(state.message);
    case "ended":
      return endText(state.end, words, edit);
  }
}

function endText(end: BuildingEnd, words: SourcesSheetWords, edit: EditWords): string {
  switch (end.kind) {
    case "nothing":
    case "undone":
      return words[end.kind];
    case "not-done":
      return notDoneText(end.end, edit);
    case "changed":
      return changedText(end, edit);
    case "built":
      return builtText(end.built, words);
  }
}

/** How many places are named at once. */
const NAMED = 5;

function builtText(
  { sheet, isNew, sources, cells, occupied }: BuiltSheet,
  words: SourcesSheetWords,
): string {
  const done = (isNew ? words.built : words.refreshed)(sheet, sources, cells);
  if (occupied.length === 0) return done;
  const places = occupied.slice(0, NAMED).map(shownPlace).join(", ");
  const more = occupied.length > NAMED ? " …" : "";
  return `${done} ${words.occupied(occupied.length, places + more)}`;
}
