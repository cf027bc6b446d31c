import { useEffect, useRef, useState } from "react";
import { usePane } from "../pane";
import { applyKeptCards, changeCards, type Outcome } from "./keptCards";

/** Whether the workbook's cells carry cards, what became of the last change, and how to change it. */
export interface CardsSetting {
  readonly shown: boolean;
  /** null when there is nothing to say. */
  readonly progress: Progress | null;
  readonly show: (shown: boolean) => void;
  /** There is nothing to say any more, unless a change is still going on. */
  readonly forget: () => void;
}

export type Progress = Outcome | { readonly state: "calculating" };

export function useCards(): CardsSetting {
  const { host, showCards } = usePane();
  const [shown, setShown] = useState(true);
  const [progress, setProgress] = useState<Progress | null>(null);
  /** Counts changes, so that only the last one is spoken of. */
  const changes = useRef(0);

  useEffect(() => {
    const turn = ++changes.current;
    void applyKeptCards(host, showCards).then(({ shown: kept, outcome }) => {
      if (changes.current !== turn) return;
      setShown(kept);
      if (outcome.state !== "done") setProgress(outcome);
    });
  }, [host, showCards]);

  const show = (next: boolean) => {
    const turn = ++changes.current;
    setShown(next);
    setProgress({ state: "calculating" });
    void changeCards(host, showCards, next).then((outcome) => {
      if (changes.current !== turn) return;
      setProgress(outcome);
      if (outcome.state === "unkept") setShown(!next);
    });
  };
  const forget = () => setProgress((now) => (now?.state === "calculating" ? now : null));
  return { shown, progress, show, forget };
}
