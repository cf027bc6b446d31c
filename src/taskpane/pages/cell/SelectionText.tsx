import { Announced } from "../../parts/layout/Announced";
import { useSpeech } from "../../words/speech";
import { shownPlace } from "../../../core/workbook/places";
import type { Followed } from "./useSelectedCell";

/** Says the selected cell to a screen reader, to which a grid drawn on a canvas says nothing. */
export function SelectionText({ followed }: { readonly followed: Followed }) {
  const words = useSpeech().phrases.cell;
  return (
    <Announced label={words.selected}>
      {followed.state === "shown" &&
        words.announced(
          shownPlace(followed.selected.place),
          followed.selected.formula || words.noFormula,
          followed.selected.cell.text || words.emptyValue,
        )}
    </Announced>
  );
}
