import { useEffect, useState } from "react";
import type { Host, Place, Unsubscribe } from "../../../hosts/host";
import { usePane } from "../../parts/pane/pane";
import { isSamePlace } from "../../../core/workbook/places";
import { type SelectedCell, selectedCell } from "./selectedCell";

/** The selected cell while it is followed: not read yet, shown, or why it could not be read. */
export type SelectionReading =
  | { readonly state: "waiting" }
  | { readonly state: "shown"; readonly selected: SelectedCell }
  | { readonly state: "failed"; readonly message: string };

/**
 * Why the pane may show an old cell: the host refused to tell of changes, or let one pass untold.
 */
export type WatchLapse =
  { readonly reason: "refused"; readonly message: string } | { readonly reason: "missed" };

export interface SelectionWatch {
  readonly reading: SelectionReading;
  readonly lapse: WatchLapse | null;
  /** Asks the host anew to tell of changes. */
  readonly followAgain: () => void;
}

/**
 * Follows the selection, and reads it again whenever cells change. What was shown stays until the
 * new reading is there.
 *
 * A host may stop telling without a word. So the selection is also read whenever the reader turns
 * to the pane, and a place that the host never told is a lapse, until it tells again.
 */
export function useSelectedCell(): SelectionWatch {
  const { host, formulas } = usePane();
  const [reading, setReading] = useState<SelectionReading>({ state: "waiting" });
  const [lapse, setLapse] = useState<WatchLapse | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let latest = 0;
    let lastPlace: Place | null = null;
    const follow = (asking: Place | Promise<Place>) => {
      const request = ++latest;
      const show = (next: SelectionReading) => {
        // A reading that was overtaken by a newer one is dropped.
        if (request === latest) setReading(next);
      };
      Promise.resolve(asking)
        .then((selection) => {
          if (request === latest) lastPlace ??= selection;
          return selectedCell(selection, host, formulas);
        })
        .then(
          (selected) => show({ state: "shown", selected }),
          (failure: unknown) => show({ state: "failed", message: messageOf(failure) }),
        );
    };
    const onSelect = (place: Place) => {
      lastPlace = place;
      setLapse(null);
      follow(place);
    };
    const catchUp = () => {
      const before = latest;
      host.selection().then(
        (place) => {
          if (before !== latest) return; // Told of meanwhile.
          if (lastPlace && !isSamePlace(lastPlace, place)) setLapse({ reason: "missed" });
          follow(place);
        },
        () => undefined, // A chart is selected, or a cell is being edited: what is shown stays.
      );
    };
    const stop = subscribeTo(host, onSelect, () => follow(host.selection()), setLapse);
    follow(host.selection());
    window.addEventListener("focus", catchUp);
    return () => {
      latest = Infinity;
      window.removeEventListener("focus", catchUp);
      stop();
    };
  }, [host, formulas, attempt]);
  const followAgain = () => {
    setLapse(null);
    setAttempt(attempt + 1);
  };
  return { reading, lapse, followAgain };
}

/** Asks the host to tell of changes, of each kind by itself. */
function subscribeTo(
  host: Host,
  onSelect: (place: Place) => void,
  onCells: () => void,
  onLapse: (lapse: WatchLapse) => void,
): Unsubscribe {
  const stops: Unsubscribe[] = [];
  for (const listen of [() => host.onSelectionChange(onSelect), () => host.onCellsChange(onCells)])
    try {
      stops.push(listen());
    } catch (failure) {
      onLapse({ reason: "refused", message: messageOf(failure) });
    }
  return () => {
    for (const stop of stops) stop();
  };
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
