import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { bySource, citation } from "../../../../core/cite/cite";
import { withAssumptions } from "../../../../core/cite/withAssumptions";
import type { Place } from "../../../../hosts/host";
import type { Lineage } from "../../../../core/evidence/lineage";
import { boxOf, cellAt, shownPlace } from "../../../../core/workbook/places";
import { CitationChoice, useCitationSettings } from "../../../parts/settings/CitationChoice";
import { InsertionNotice } from "../../../parts/job/InsertionNotice";
import { useInsertion } from "../../../parts/job/useInsertion";
import { EDIT_WORDS } from "../../../../words/edit";
import { copyText, selectText } from "../../../parts/pane/copyText";
import { usePane } from "../../../parts/pane/pane";
import { Actions } from "../../../parts/layout/Actions";
import { Heading } from "../../../parts/layout/Heading";
import { Notice } from "../../../parts/layout/Notice";
import { Paragraph } from "../../../parts/layout/Paragraph";
import { BEHIND_WORDS } from "../../../../words/behind";
import { useWords } from "../../../parts/speech/useWords";
import { type NoteDialogue, useNote } from "./useNote";
import { Inset } from "../../../parts/layout/Inset";

/**
 * The citation of all figures behind a cell, to copy or to write as a note or into the next cell.
 */
export function CiteCell({ lineage }: { readonly lineage: Lineage }) {
  const { host, dataset } = usePane();
  const words = useWords(BEHIND_WORDS);
  const styles = useStyles();
  const [citing, setCiting] = useCitationSettings("short");
  const [copying, setCopying] = useState("");
  const insertion = useInsertion();
  const note = useNote(lineage.place);
  const documents = bySource(
    lineage.facts.flatMap(({ evidence: { fact } }) => {
      const source = dataset.sources.get(fact.source);
      return source ? [{ source, facts: [fact] }] : [];
    }),
  );
  const { style, language } = citing;
  const cited = documents.map((one) => citation(one, style, language)).join("; ");
  const assumed = lineage.inputs.filter(({ hasSource }) => !hasSource).length;
  const text = withAssumptions(cited, assumed, language ?? (style === "gbt7714" ? "zh" : "en"));
  const shown = useRef<HTMLParagraphElement>(null);
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) selectText(shown.current);
    setCopying(isCopied ? words.copied : words.notCopied);
  };
  const box = boxOf(lineage.place.address);
  const beside = box && cellAt(lineage.place.sheet, { top: box.top, left: box.right + 1 });
  return (
    <>
      <Heading level="h3">{words.citeHeading}</Heading>
      <CitationChoice citing={citing} onChoose={setCiting} />
      <Inset>
        <p ref={shown} className={styles.citation}>
          {text}
        </p>
      </Inset>
      {lineage.gaps.length > 0 && <Paragraph>{words.incomplete}</Paragraph>}
      <Actions>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        {host.hasNotes && (
          <Button size="small" onClick={() => note.write(text)}>
            {words.asNote}
          </Button>
        )}
        {host.comments && (
          <Button size="small" onClick={() => note.comment(text)}>
            {words.asComment}
          </Button>
        )}
        {beside && (
          <Button size="small" onClick={() => insertion.putInto(beside, `'${text}`)}>
            {words.beside}
          </Button>
        )}
      </Actions>
      <Notice>{copying}</Notice>
      <InsertionNotice dialogue={insertion} />
      <NoteNotice note={note} place={lineage.place} />
    </>
  );
}

/** What became of the note, and what can be done about it. */
function NoteNotice({ note, place }: { readonly note: NoteDialogue; readonly place: Place }) {
  const words = useWords(BEHIND_WORDS);
  const edit = useWords(EDIT_WORDS);
  return (
    <>
      <Notice>{note.statusText}</Notice>
      {note.asking !== null && (
        <Actions>
          <span>{words.noteThere(shownPlace(place), note.asking)}</span>
          <Button size="small" onClick={() => note.answer(true)}>
            {words.replaceNote}
          </Button>
          <Button size="small" onClick={() => note.answer(false)}>
            {words.keepNote}
          </Button>
        </Actions>
      )}
      {note.isLeft && (
        <Actions>
          <Button size="small" onClick={note.takeBack}>
            {edit.takeBack}
          </Button>
        </Actions>
      )}
      {note.undoable && (
        <Actions>
          <Button size="small" onClick={note.undo}>
            {words.undo}
          </Button>
        </Actions>
      )}
    </>
  );
}

const useStyles = makeStyles({ citation: { userSelect: "text" } });
