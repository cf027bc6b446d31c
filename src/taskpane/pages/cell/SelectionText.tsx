import { StatusRegion } from "../../parts/layout/StatusRegion";
import { useSpeech } from "../../parts/speech/speech";
import { shownPlace } from "../../../core/workbook/places";
import type { SelectionReading } from "./useSelectedCell";

/** Says the selected cell to a screen reader, to which a grid drawn on a canvas says nothing. */
export function SelectionText({ reading }: { readonly reading: SelectionReading }) {
  const words = useSpeech().phrases.cell;
  return (
    <StatusRegion label={words.selected}>
      {reading.state === "shown" &&
        words.announced(
          shownPlace(reading.selected.place),
          reading.selected.formula || words.noFormula,
          reading.selected.cell.text || words.emptyValue,
        )}
    </StatusRegion>
  );
}
