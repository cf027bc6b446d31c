import { useState } from "react";
import { shownPlace } from "../../../core/places";
import type { Place } from "../../../hosts/host";
import { usePane } from "../../pane";
import { useWords } from "../../words/useWords";
import { BEHIND_WORDS } from "../../words/behind";

/** The dialogue around writing the note of a cell. */
export interface NoteDialogue {
  readonly said: string;
  /** The note that is there, while the reader is asked whether it may be replaced; null else. */
  readonly asking: string | null;
  readonly undoable: boolean;
  readonly write: (text: string) => void;
  /** Begins a thread of comments, or answers the one that is there, where the host has comments. */
  readonly comment: (text: string) => void;
  readonly answer: (replaceIt: boolean) => void;
  readonly undo: () => void;
}

export function useNote(place: Place): NoteDialogue {
  const { host } = usePane();
  const words = useWords(BEHIND_WORDS);
  const [said, setSaid] = useState("");
  const [open, setOpen] = useState<{ readonly there: string; readonly text: string } | null>(null);
  const [before, setBefore] = useState<{ readonly place: Place; readonly text: string } | null>(
    null,
  );
  const begin = (work: Promise<void>) => {
    setBefore(null);
    setSaid("");
    work.catch((failure: unknown) =>
      setSaid(words.failed(failure instanceof Error ? failure.message : String(failure))),
    );
  };
  const put = async (text: string, there: string) => {
    await host.setNote(place, text);
    setBefore({ place, text: there });
    setSaid(words.noteWritten(shownPlace(place)));
  };
  const written = async (text: string) => {
    const there = await host.note(place);
    if (there) setOpen({ there, text });
    else await put(text, "");
  };
  return {
    said,
    asking: open?.there ?? null,
    undoable: before !== null,
    write: (text) => begin(written(text)),
    comment: (text) => {
      const { comments } = host;
      if (!comments) return;
      begin(
        comments
          .addComment(place, text)
          .then(() => setSaid(words.commentWritten(shownPlace(place)))),
      );
    },
    answer: (replaceIt) => {
      setOpen(null);
      if (open && replaceIt) begin(put(open.text, open.there));
    },
    undo: () => {
      if (!before) return;
      begin(
        host
          .setNote(before.place, before.text)
          .then(() => setSaid(words.undone(shownPlace(before.place)))),
      );
    },
  };
}
