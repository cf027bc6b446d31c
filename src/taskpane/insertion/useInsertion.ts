import { useState } from "react";
import { firstCell, shownPlace } from "../../core/places";
import type { Place } from "../../hosts/host";
import { usePane } from "../pane";
import { useSpeech } from "../words/speech";
import { useWords } from "../words/useWords";
import { insert, type Insertion, onlyIn, type Plan, replace } from "./insertion";
import { INSERTION_WORDS, type InsertionWords } from "../words/insertion";
import { takeBackAll, type Writing } from "./writing";

/** The dialogue around writing into the sheet: what is asked, what was said last, what can be taken back in one step. */
export interface InsertionDialogue {
  readonly message: string;
  readonly asking: Extract<Insertion, { outcome: "occupied" }> | null;
  readonly undoable: boolean;
  /** Asks to put a formula into the first selected cell. */
  readonly insert: (formula: string) => void;
  /** Asks to write what is made for the first selected cell. */
  readonly insertAt: (planAt: (cell: Place) => Plan) => void;
  /** Asks to put a formula into a cell in place of what it holds, without a look at the selection. */
  readonly putInto: (place: Place, formula: string) => void;
  /** Asks to write several ranges as one, without a look at the selection. */
  readonly write: (plan: Plan) => void;
  readonly answer: (replaceIt: boolean) => void;
  readonly undo: () => void;
}

export function useInsertion(): InsertionDialogue {
  const { host } = usePane();
  const { failed } = useSpeech().phrases.insert;
  const words = useWords(INSERTION_WORDS);
  const [message, setMessage] = useState("");
  const [asking, setAsking] = useState<InsertionDialogue["asking"]>(null);
  const [writing, setWriting] = useState<Writing | null>(null);

  const begin = (work: Promise<void>) => {
    setWriting(null);
    setMessage("");
    work.catch((failure: unknown) =>
      setMessage(failed(failure instanceof Error ? failure.message : String(failure))),
    );
  };
  const tell = (insertion: Insertion) => {
    switch (insertion.outcome) {
      case "written":
        setWriting(insertion.writing);
        setMessage(writtenSaid(insertion, words));
        break;
      case "occupied":
        setAsking(insertion);
        break;
      case "spilled":
        setMessage(words.spilled(insertion.place.address, insertion.parent.address));
    }
  };
  const insertAt = (planAt: (cell: Place) => Plan) =>
    begin(
      host
        .selection()
        .then((selection) => insert(planAt(firstCell(selection)), host))
        .then(tell),
    );
  const write = (plan: Plan) => begin(insert(plan, host).then(tell));

  return {
    message,
    asking,
    undoable: writing !== null,
    insert: (formula) => insertAt((cell) => onlyIn(cell, formula)),
    insertAt,
    putInto: (place, formula) => write(onlyIn(place, formula)),
    write,
    answer: (replaceIt) => {
      setAsking(null);
      if (asking && replaceIt) begin(replace(asking.plan, host).then(tell));
    },
    undo: () => {
      if (!writing) return;
      begin(
        takeBackAll(writing, host).then((changed) =>
          setMessage(
            changed
              ? words.changedSince(changed.address, writing.parts.length)
              : words.undone(placesSaid(writing, words), writing.parts.length),
          ),
        ),
      );
    },
  };
}

function writtenSaid(
  { writing, blocked }: Extract<Insertion, { outcome: "written" }>,
  words: InsertionWords,
): string {
  return [
    words.written(placesSaid(writing, words)),
    blocked && words.blocked(blocked.room.address, blocked.count),
  ]
    .filter(Boolean)
    .join(" ");
}

/** The ranges by their addresses, with their sheets where there are several; many ranges by their number. */
function placesSaid({ parts }: Writing, words: InsertionWords): string {
  if (parts.length > MOST_NAMED) return words.ranges(parts.length);
  const sheets = new Set(parts.map(({ place }) => place.sheet));
  const said = parts.map(({ place }) => (sheets.size > 1 ? shownPlace(place) : place.address));
  return said.join(words.comma);
}

const MOST_NAMED = 3;
