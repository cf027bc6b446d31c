import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Place } from "../../../hosts/host";
import { isNameError } from "../../../workbook/repair/cellErrors";
import { Details } from "../../parts/facts/Details";
import { NotLoaded } from "../../parts/layout/NotLoaded";
import { useJump } from "../../parts/pane/jump";
import type { Phrases } from "../../../words/phrases";
import { useSpeech } from "../../parts/speech/speech";
import { CallSection } from "./CallSection";
import { LapseNotice } from "./LapseNotice";
import { isSamePlace, shownPlace } from "../../../core/workbook/places";
import { Page } from "../../parts/layout/Page";
import { Paragraph } from "../../parts/layout/Paragraph";
import type { SelectedCell } from "./selectedCell";
import type { SelectionReading, SelectionWatch } from "./useSelectedCell";
import { Actions } from "../../parts/layout/Actions";
import { Inset } from "../../parts/layout/Inset";
import { Stack } from "../../parts/layout/Stack";

/** Loaded with the first formula that is selected: the ways of citing come with it. */
const BehindCell = lazy(() =>
  import(/* webpackChunkName: "behindCell" */ "./behind/BehindCell").then(
    ({ BehindCell }) => ({ default: BehindCell }),
    () => ({ default: NotLoaded }),
  ),
);

/** Loaded with the first formula that fails for a name: the list of functions comes with it. */
const SlipHint = lazy(() =>
  import(/* webpackChunkName: "functionUse" */ "./SlipHint").then(
    ({ SlipHint: SlipHint }) => ({ default: SlipHint }),
    () => ({ default: NotLoaded }),
  ),
);

/** Loaded with the first call of ours that shows an error. */
const CalculateAgain = lazy(() =>
  import(/* webpackChunkName: "stuck" */ "./CalculateAgain").then(
    ({ CalculateAgain }) => ({ default: CalculateAgain }),
    () => ({ default: NotLoaded }),
  ),
);

/** What stands behind the selected cell. */
export function CellPage({
  watch: { reading, lapse, followAgain },
}: {
  readonly watch: SelectionWatch;
}) {
  return (
    <>
      {lapse && <LapseNotice lapse={lapse} onAgain={followAgain} />}
      <Content reading={reading} />
    </>
  );
}

function Content({ reading }: { readonly reading: SelectionReading }) {
  const { phrases } = useSpeech();
  if (reading.state === "waiting") return <Paragraph>{phrases.cell.waiting}</Paragraph>;
  if (reading.state === "failed") return <p role="alert">{phrases.cell.failed(reading.message)}</p>;
  return <Shown selected={reading.selected} />;
}

function Shown({ selected }: { readonly selected: SelectedCell }) {
  const { phrases } = useSpeech();
  const { selection, place, cell, spilledFrom, formula, calls } = selected;
  const hint = hintFor(selected, phrases);
  return (
    <Page title={shownPlace(place)}>
      {!isSamePlace(selection, place) && (
        <Paragraph quiet>{phrases.cell.firstOf(selection.address)}</Paragraph>
      )}
      <Details
        rows={[
          [phrases.cell.formula, formula && <code>{formula}</code>],
          [phrases.cell.value, <strong>{cell.text || phrases.cell.emptyValue}</strong>],
        ]}
      />
      {spilledFrom && <SpilledFrom place={spilledFrom} />}
      {hint && (
        <Inset>
          <Paragraph>{hint}</Paragraph>
        </Inset>
      )}
      {isBroken(selected) && (
        <Suspense fallback={null}>
          <SlipHint formula={formula} />
        </Suspense>
      )}
      {calls && calls.length > 0 && typeof cell.value === "object" && cell.value && (
        <Suspense fallback={null}>
          <CalculateAgain key={shownPlace(place)} place={place} />
        </Suspense>
      )}
      {calls?.map((reading, index) => (
        <CallSection key={`${shownPlace(place)} ${index} ${reading.text}`} reading={reading} />
      ))}
      {formula && (
        <Suspense fallback={null}>
          <BehindCell key={shownPlace(place)} place={place} reading={selected} />
        </Suspense>
      )}
    </Page>
  );
}

function SpilledFrom({ place }: { readonly place: Place }) {
  const jump = useJump();
  const { phrases } = useSpeech();
  return (
    <Inset>
      <Stack>
        <Paragraph>{phrases.cell.spilledFrom(place.address)}</Paragraph>
        <Actions>
          <Button size="small" onClick={() => jump(place)}>
            {phrases.cell.goTo(place.address)}
          </Button>
        </Actions>
      </Stack>
    </Inset>
  );
}

/** Whether a formula cannot be read, or names something that Excel does not know. */
function isBroken({ cell, formula, calls }: SelectedCell): boolean {
  return formula !== "" && (calls === null || isNameError(cell.value));
}

/** What to do next where there is nothing to show; empty where there is. */
function hintFor(selected: SelectedCell, { cell: words }: Phrases): string {
  const { cell, formula, calls } = selected;
  if (calls === null) return words.notUnderstood;
  if (calls.length > 0) return "";
  if (formula) return isBroken(selected) ? "" : words.otherFormula;
  return cell.value === null ? words.emptyCell : words.plainValue;
}
