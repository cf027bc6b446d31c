import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Host, Place } from "../../../hosts/host";
import { messageOf } from "../../../workbook/edit/messageOf";
import { repairCells } from "../../../workbook/repair/repair";
import { BUSY } from "../../../workbook/repair/cellErrors";
import { Actions } from "../../parts/layout/Actions";
import { Notice } from "../../parts/layout/Notice";
import { usePane } from "../../parts/pane/pane";
import { STUCK_WORDS } from "../../../words/stuck";
import { useWords } from "../../parts/speech/useWords";
import { onlyCell } from "./onlyCell";

/**
 * Calculates a cell that shows an error again: Excel on the web may wait for ever for a formula
 * that was corrected after it had answered an error.
 */
export function CalculateAgain({ place }: { readonly place: Place }) {
  const { host } = usePane();
  const words = useWords(STUCK_WORDS);
  const [said, setSaid] = useState("");
  const calculate = async () => {
    try {
      const text = await calculateAndRead(host, place);
      setSaid(text === BUSY ? words.busy : words.calculated(text));
    } catch (failure) {
      setSaid(words.failed(messageOf(failure)));
    }
  };
  return (
    <Actions>
      <Button size="small" onClick={() => void calculate()}>
        {words.calculate}
      </Button>
      <Notice>{said}</Notice>
    </Actions>
  );
}

/** Calculates the cell; where it waits still, writes it anew. @returns what it shows then. */
async function calculateAndRead(host: Host, place: Place): Promise<string> {
  await host.calculate(place);
  const { formula, text } = await onlyCell(host, place);
  if (text !== BUSY) return text;
  const cell = { place, formula, rewritten: formula, reason: "busy", unknown: [] } as const;
  await repairCells([cell], host);
  return (await onlyCell(host, place)).text;
}
