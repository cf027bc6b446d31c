import { shownPlace } from "../../../core/workbook/places";
import {
  type ComparedCell,
  isMoved,
  isUnknown,
  type MovedCell,
  type UnknownCell,
} from "../../../workbook/release/comparison";
import { RELEASE_WORDS } from "../../../words/release";
import { useSpeech } from "../speech/speech";
import { useWords } from "../speech/useWords";
import { valueInWords } from "../facts/valueInWords";
import { StatusList, StatusRow } from "../layout/StatusList";
import { JumpButton } from "../pane/JumpButton";
import { usePane } from "../pane/pane";
import { moveText, whyTexts } from "./moveText";
import { Quiet } from "../layout/Quiet";

const STATUSES = [
  "answer",
  "call",
  "cells",
  "part",
  "argument",
  "unreadable",
  "unanswered",
] as const;

type Status = (typeof STATUSES)[number];

/** The cells that move, and those of which it is not known, each with the reason. */
export function ReleaseCells({ cells }: { readonly cells: readonly ComparedCell[] }) {
  const words = useWords(RELEASE_WORDS);
  const listed = [...cells.filter(isMoved), ...cells.filter(isUnknown)].map((cell) => ({
    cell,
    statuses: [statusOf(cell)],
  }));
  return (
    <StatusList
      heading={words.listHeading(listed.length)}
      statuses={STATUSES}
      things={listed}
      words={words}
      keyOf={({ cell }) => shownPlace(cell.place)}
      row={({ cell, statuses }) => <CellRow cell={cell} statuses={statuses} />}
    />
  );
}

function CellRow(props: {
  readonly cell: MovedCell | UnknownCell;
  readonly statuses: readonly Status[];
}) {
  const { cell, statuses } = props;
  const { dataset } = usePane();
  const { language } = useSpeech();
  const words = useWords(RELEASE_WORDS);
  const shown = shownPlace(cell.place);
  return (
    <StatusRow
      place={<JumpButton place={cell.place} label={words.goTo(shown)} />}
      value={valueInWords(cell.saved[0]?.[0] ?? null)}
      statuses={statuses}
      words={words}
      colors={COLORS}
      formula={cell.formula}
    >
      {isMoved(cell) ? (
        <>
          <span>{moveText(cell, words)}</span>
          {whyTexts(cell.finding, dataset, language).map((why) => (
            <Quiet key={why}>{why}</Quiet>
          ))}
        </>
      ) : (
        <Quiet>{words.statusMeans[cell.finding.reason]}</Quiet>
      )}
    </StatusRow>
  );
}

function statusOf({ finding }: MovedCell | UnknownCell): Status {
  return finding.kind === "moved" ? finding.how : finding.reason;
}

const COLORS = {
  answer: "danger",
  call: "severe",
  cells: "severe",
  part: "informative",
  argument: "informative",
  unreadable: "informative",
  unanswered: "subtle",
} as const satisfies Record<Status, string>;
