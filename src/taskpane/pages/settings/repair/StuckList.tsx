import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { shownPlace } from "../../../../core/workbook/places";
import { functionHelp } from "../../../../data/functionHelp";
import { idsNear } from "../../../parts/formulas/functionGroups";
import { JumpButton } from "../../../parts/pane/JumpButton";
import { Actions } from "../../../parts/layout/Actions";
import { PlainList } from "../../../parts/layout/PlainList";
import { useWords } from "../../../parts/speech/useWords";
import type { RepairedCell } from "../../../../workbook/repair/repair";
import type { StuckCell } from "../../../../workbook/repair/stuckCell";
import { REPAIR_WORDS, type RepairWords } from "../../../../words/repair";
import { Quiet } from "../../../parts/layout/Quiet";
import { RuledItem } from "../../../parts/layout/RuledItem";

const STEP = 50;

/** Stuck cells with the reason, or with what became of each. */
export function StuckList(props: {
  readonly cells: readonly (readonly [StuckCell, RepairedCell | null])[];
}) {
  const words = useWords(REPAIR_WORDS);
  const [shown, setShown] = useState(STEP);
  const left = props.cells.length - shown;
  if (props.cells.length === 0) return null;
  return (
    <>
      <PlainList>
        {props.cells.slice(0, shown).map(([cell, repaired]) => {
          const place = shownPlace(cell.place);
          return (
            <RuledItem key={place}>
              <JumpButton place={cell.place} label={words.goTo(place)} />
              <code>
                <Quiet>{repaired ? cell.rewritten : cell.formula}</Quiet>
              </code>
              <strong>{repaired ? outcomeText(repaired, words) : words.reason[cell.reason]}</strong>
              {unknownText(cell, repaired, words)}
            </RuledItem>
          );
        })}
      </PlainList>
      {left > 0 && (
        <Actions>
          <Button size="small" onClick={() => setShown(shown + STEP)}>
            {words.more(left)}
          </Button>
        </Actions>
      )}
    </>
  );
}

function outcomeText(repaired: RepairedCell, words: RepairWords): string {
  switch (repaired.outcome) {
    case "answers":
      return words.answers(repaired.text);
    case "error":
      return repaired.text === "#SPILL!" ? words.spill : words.error(repaired.text);
    case "refused":
      return words.refused(repaired.message);
    case "unread":
      return words.unread(repaired.message);
    case "stuck":
      // What AIFIN does not have is named below.
      return repaired.cell.unknown.length > 0 ? words.reason.unknown : words.stuck;
    case "busy":
      return words.busy;
    case "changed":
      return words.changed;
  }
}

/** Functions that there are not, with the nearest that there are. */
function unknownText({ unknown }: StuckCell, repaired: RepairedCell | null, words: RepairWords) {
  if (unknown.length === 0 || repaired?.outcome === "answers") return null;
  const near = new Set(unknown.flatMap((id) => idsNear(functionHelp, id)));
  return <span>{words.noSuch(unknown.join(", "), [...near].join(", "))}</span>;
}
