import { useState } from "react";
import { usePane } from "../pane";
import { useSpeech } from "../words/speech";
import type { Place } from "../../hosts/host";
import { type Change, type Insertion, insert, insertInto, replace, takeBack } from "./insertion";

/** The dialogue around putting a formula into the sheet: what is asked, what was said last, what can be taken back. */
export interface InsertionDialogue {
  readonly message: string;
  readonly asking: Extract<Insertion, { outcome: "occupied" }> | null;
  readonly undoable: boolean;
  readonly insert: (formula: string) => void;
  /** Asks to put a formula into a cell in place of what it holds, without a look at the selection. */
  readonly putInto: (place: Place, formula: string) => void;
  readonly answer: (replaceIt: boolean) => void;
  readonly undo: () => void;
}

export function useInsertion(): InsertionDialogue {
  const { host } = usePane();
  const words = useSpeech().phrases.insert;
  const [message, setMessage] = useState("");
  const [asking, setAsking] = useState<InsertionDialogue["asking"]>(null);
  const [change, setChange] = useState<Change | null>(null);

  const written = (made: Change) => {
    setChange(made);
    setMessage(words.written(made.place.address));
  };
  const begin = (work: Promise<void>) => {
    setChange(null);
    setMessage("");
    work.catch((failure: unknown) =>
      setMessage(words.failed(failure instanceof Error ? failure.message : String(failure))),
    );
  };
  const tell = (insertion: Insertion) => {
    switch (insertion.outcome) {
      case "written":
        written(insertion.change);
        break;
      case "occupied":
        setAsking(insertion);
        break;
      case "spilled":
        setMessage(words.spilled(insertion.place.address, insertion.parent.address));
    }
  };

  return {
    message,
    asking,
    undoable: change !== null,
    insert: (formula) => begin(insert(formula, host).then(tell)),
    putInto: (place, formula) => begin(insertInto(place, formula, host).then(tell)),
    answer: (replaceIt) => {
      setAsking(null);
      if (asking && replaceIt)
        begin(replace(asking.place, asking.before, asking.formula, host).then(written));
    },
    undo: () => {
      if (!change) return;
      const { address } = change.place;
      begin(
        takeBack(change, host).then((done) =>
          setMessage(done ? words.undone(address) : words.changedSince(address)),
        ),
      );
    },
  };
}
