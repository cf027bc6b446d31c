import { Button, Checkbox } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { shownPlace } from "../../core/places";
import { CitationChoice, useCiting } from "../citing/CitationChoice";
import { plain } from "../facts/amount";
import { usePane } from "../pane";
import { WorkProgress } from "../WorkProgress";
import { Actions } from "../parts/Actions";
import { Notice } from "../parts/Notice";
import { Paragraph } from "../parts/Paragraph";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";
import { type BuildingState, sheetBuildingIn } from "./sheetBuilding";
import { SOURCES_SHEET_WORDS, type SourcesSheetWords } from "../words/sourcesSheet";

/** Builds or refreshes the sheet that lists the workbook's sources. */
export function SourcesSheetSection() {
  const { host, formulas, dataset } = usePane();
  const words = useWords(SOURCES_SHEET_WORDS);
  const building = sheetBuildingIn(host);
  const state = useSyncExternalStore(building.subscribe, building.state);
  const [citing, setCiting] = useCiting("apa");
  const [footnotes, setFootnotes] = useState(false);
  const isWorking = state.kind === "working";
  const build = () =>
    building.build({
      host,
      formulas,
      dataset,
      ...citing,
      footnotes,
      words,
    });
  return (
    <Section look="framed" title={words.heading}>
      <Paragraph>{words.about}</Paragraph>
      <CitationChoice citing={citing} onChoose={setCiting} />
      <Checkbox
        label={words.footnotes}
        checked={footnotes}
        onChange={(_, { checked }) => setFootnotes(checked === true)}
      />
      <Actions>
        <Button onClick={isWorking ? building.stop : build}>
          {isWorking ? words.stop : words.build}
        </Button>
      </Actions>
      {isWorking && (
        <WorkProgress
          label={words.build}
          {...state.reading}
          text={words.reading(plain(state.reading.done), plain(state.reading.all))}
        />
      )}
      <Notice>{said(state, words)}</Notice>
      {state.kind === "built" && (
        <Actions>
          <Button
            size="small"
            onClick={() => void host.select({ sheet: state.built.sheet, address: "A1" })}
          >
            {words.show(state.built.sheet)}
          </Button>
          <Button size="small" onClick={building.undo}>
            {words.undo}
          </Button>
        </Actions>
      )}
    </Section>
  );
}

/** How many places are named at once. */
const NAMED = 5;

function said(state: BuildingState, words: SourcesSheetWords): string {
  switch (state.kind) {
    case "idle":
    case "working":
      return "";
    case "nothing":
    case "undone":
      return words[state.kind];
    case "failed":
      return words.failed(state.message);
    case "changed":
      return words.changedSince(state.place);
    case "built": {
      const { sheet, isNew, sources, cells, occupied } = state.built;
      const done = (isNew ? words.built : words.refreshed)(sheet, sources, cells);
      if (occupied.length === 0) return done;
      const places = occupied.slice(0, NAMED).map(shownPlace).join(", ");
      const more = occupied.length > NAMED ? " …" : "";
      return `${done} ${words.occupied(occupied.length, places + more)}`;
    }
  }
}
