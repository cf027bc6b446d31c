import { useEffect, useState } from "react";
import type { Place } from "../../hosts/host";
import { usePane } from "../pane";
import { type SelectedCell, selectedCell } from "./selectedCell";

/** The selected cell while it is followed: not read yet, shown, or why it could not be read. */
export type Followed =
  | { readonly state: "waiting" }
  | { readonly state: "shown"; readonly selected: SelectedCell }
  | { readonly state: "failed"; readonly message: string };

/** Follows the selection, and reads it again whenever cells change. What was shown stays until the new reading is there. */
export function useSelectedCell(): Followed {
  const { host, explain } = usePane();
  const [followed, setFollowed] = useState<Followed>({ state: "waiting" });
  useEffect(() => {
    let latest = 0;
    const follow = (place: Place | null) => {
      const asked = ++latest;
      const show = (next: Followed) => {
        if (asked === latest) setFollowed(next); // A reading that was overtaken by a newer one is dropped.
      };
      Promise.resolve(place ?? host.selection())
        .then((selection) => selectedCell(selection, host, explain))
        .then(
          (selected) => show({ state: "shown", selected }),
          (failure: unknown) => show({ state: "failed", message: messageOf(failure) }),
        );
    };
    const stops = [host.onSelectionChange(follow), host.onCellsChange(() => follow(null))];
    follow(null);
    return () => {
      latest = Infinity;
      for (const stop of stops) stop();
    };
  }, [host, explain]);
  return followed;
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
