import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { shownPlace } from "../../../core/workbook/places";
import type { Place } from "../../../hosts/host";
import { JumpButton } from "../../parts/pane/JumpButton";
import { useWords } from "../../parts/speech/useWords";
import { FREEZE_WORDS } from "../../../words/freeze";
import { PlainList } from "../../parts/layout/PlainList";

/** How many places are shown at once. */
const PAGE = 20;

/** Cells to go to, a page at a time; nothing where there are none. */
export function Places(props: { readonly places: readonly Place[]; readonly heading: string }) {
  const { places, heading } = props;
  const words = useWords(FREEZE_WORDS);
  const [shown, setShown] = useState(PAGE);
  if (places.length === 0) return null;
  const rest = places.length - shown;
  return (
    <section aria-label={heading}>
      <PlainList room={4}>
        {places.slice(0, shown).map((place) => (
          <li key={shownPlace(place)}>
            <JumpButton place={place} label={words.goTo(shownPlace(place))} />
          </li>
        ))}
      </PlainList>
      {rest > 0 && <Button onClick={() => setShown(shown + PAGE)}>{words.more(rest)}</Button>}
    </section>
  );
}
