import { knownFigures } from "../../../src/core/audit/knownFigures";
import type { Dataset } from "../../../src/core/facts/dataset";
import type { LabelledSheet } from "./labelledSheets";

/** How many numbers are shown as known figures, how many of those rightly, and how many are. */
export interface LabelledHits {
  readonly right: number;
  readonly shown: number;
  readonly labelled: number;
}

/** Of what is *likely* and above, by the likeliest fact of each number. */
export function hitsIn(sheets: readonly LabelledSheet[], dataset: Dataset): LabelledHits {
  let [right, shown, labelled] = [0, 0, 0];
  for (const { sheet, labels } of sheets) {
    const known = knownFigures(sheet, dataset);
    labelled += labels.size;
    for (const [index, { row, cells }] of sheet.rows.entries())
      for (const cell of cells) {
        const [first] = typeof cell.value === "number" ? known(index, cell) : [];
        if (!first || first.likelihood === "unlikely") continue;
        shown++;
        if (labels.get(`${row} ${cell.column}`)?.includes(first.fact.id)) right++;
      }
  }
  return { right, shown, labelled };
}
