import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { bySource, citation } from "../../../core/cite/cite";
import type { Lineage } from "../../../core/lineage";
import { boxOf, cellAt, shownPlace } from "../../../core/places";
import { CitationChoice, useCiting } from "../../citing/CitationChoice";
import { InsertionNotice } from "../../insertion/InsertionNotice";
import { useInsertion } from "../../insertion/useInsertion";
import { EDIT_WORDS } from "../../job/words";
import { usePane } from "../../pane";
import { useWords } from "../../words/useWords";
import { useNote } from "./useNote";
import { BEHIND_WORDS } from "./words";

/** The citation of all figures behind a cell, to copy or to write as a note or into the next cell. */
export function CiteCell({ lineage }: { readonly lineage: Lineage }) {
  const { host, dataset } = usePane();
  const words = useWords(BEHIND_WORDS);
  const edit = useWords(EDIT_WORDS);
  const styles = useStyles();
  const [citing, setCiting] = useCiting("short");
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
  const text = documents.map((one) => citation(one, style, language)).join("; ");
  const copy = () => {
    // Not every frame of Excel lets a page write to the clipboard; some have none at all.
    const { clipboard } = navigator as Partial<Navigator>;
    const written = clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    written.then(
      () => setCopying(words.copied),
      () => setCopying(words.notCopied),
    );
  };
  const box = boxOf(lineage.place.address);
  const beside = box && cellAt(lineage.place.sheet, { top: box.top, left: box.right + 1 });
  return (
    <>
      <h3 className={styles.heading}>{words.citeHeading}</h3>
      <CitationChoice citing={citing} onChoose={setCiting} />
      <p className={styles.citation}>{text}</p>
      {lineage.gaps.length > 0 && <p className={styles.paragraph}>{words.incomplete}</p>}
      <div className={styles.line}>
        <Button size="small" onClick={copy}>
          {words.copy}
        </Button>
        <Button size="small" onClick={() => note.write(text)}>
          {words.asNote}
        </Button>
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
      </div>
      <p role="status" className={styles.paragraph}>
        {copying}
      </p>
      <InsertionNotice dialogue={insertion} />
      <p role="status" className={styles.paragraph}>
        {note.said}
      </p>
      {note.asking !== null && (
        <div className={styles.line}>
          <span>{words.noteThere(shownPlace(lineage.place), note.asking)}</span>
          <Button size="small" onClick={() => note.answer(true)}>
            {words.replaceNote}
          </Button>
          <Button size="small" onClick={() => note.answer(false)}>
            {words.keepNote}
          </Button>
        </div>
      )}
      {note.isLeft && (
        <Button size="small" className={styles.button} onClick={note.takeBack}>
          {edit.takeBack}
        </Button>
      )}
      {note.undoable && (
        <Button size="small" className={styles.button} onClick={note.undo}>
          {words.undo}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  heading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300 },
  citation: {
    margin: 0,
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
    userSelect: "text",
  },
  paragraph: { margin: 0 },
  line: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  button: { justifySelf: "start" },
});
