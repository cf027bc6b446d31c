import { useEffect, useState } from "react";
import type { Lineage } from "../../../../core/evidence/lineage";
import type { Place } from "../../../../hosts/host";
import { usePane } from "../../../parts/pane/pane";

/** What stands behind a cell: not known yet, known, or why it is not. */
export type LineageFound =
  | { readonly state: "waiting" }
  | { readonly state: "found"; readonly lineage: Lineage }
  | { readonly state: "failed"; readonly message: string };

/** Follows the formula of a cell through the workbook, again whenever the reading of the cell that is given changes. */
export function useLineage(place: Place, reading: unknown): LineageFound {
  const { host, formulas } = usePane();
  const [found, setFound] = useState<LineageFound>({ state: "waiting" });
  const { sheet, address } = place;
  useEffect(() => {
    let isLatest = true;
    const show = (next: LineageFound) => {
      if (isLatest) setFound(next); // An answer that was overtaken by another cell is dropped.
    };
    const request = async () => formulas.lineage({ sheet, address }, host);
    request().then(
      (lineage) => show({ state: "found", lineage }),
      (failure: unknown) =>
        show({
          state: "failed",
          message: failure instanceof Error ? failure.message : String(failure),
        }),
    );
    return () => {
      isLatest = false;
    };
  }, [host, formulas, sheet, address, reading]);
  return found;
}
