import type { CellValueRows } from "../../../core/workbook/workbook";
import { shownPlace } from "../../../core/workbook/places";
import { JumpButton } from "../../parts/pane/JumpButton";
import { usePane } from "../../parts/pane/pane";
import { StatusList, StatusRow } from "../../parts/layout/StatusList";
import { useWords } from "../../parts/speech/useWords";
import type { FrozenCell } from "../../../workbook/freeze/frozenCell";
import type { AnswerToday } from "../../../workbook/freeze/answerToday";
import { valueInWords } from "../../parts/facts/valueInWords";
import { differenceText } from "./differenceText";
import {
  CHECK_STATUSES,
  type CheckedCell,
  type CheckStatus,
} from "../../../workbook/freeze/verify";
import { FREEZE_WORDS, type FreezeWords } from "../../../words/freeze";
import { Quiet } from "../../parts/layout/Quiet";

/** What was frozen and how it stands now, those of one status or all, a page at a time. */
export function CheckedCells({ checked }: { readonly checked: readonly CheckedCell[] }) {
  const words = useWords(FREEZE_WORDS);
  return (
    <StatusList
      heading={words.checkedHeading(checked.length)}
      statuses={CHECK_STATUSES}
      things={checked}
      words={words}
      keyOf={({ held }, at) => `${at} ${shownPlace(held.place ?? held.frozen.at)}`}
      row={(one) => <CheckedRow checked={one} />}
    />
  );
}

function CheckedRow({ checked }: { readonly checked: CheckedCell }) {
  const { dataset } = usePane();
  const words = useWords(FREEZE_WORDS);
  const { held, today, statuses } = checked;
  const { frozen, place, difference, formula } = held;
  const from = shownPlace(frozen.at);
  const about = [
    place && held.hasMoved ? words.wasAt(from, shownPlace(frozen.now ?? frozen.at)) : "",
    place ? "" : words.wasAtOnly(from),
    difference ? differenceText(difference, words) : "",
    todayText(today, frozen, words),
    frozen.version === dataset.version ? "" : words.dataset(frozen.version, dataset.version),
  ].filter(Boolean);
  const size = sizeOf(frozen.values);
  const value = valueInWords(frozen.values[0]?.[0] ?? null) + (size && ` (${size})`);
  return (
    <StatusRow
      place={place ? <JumpButton place={place} label={words.goTo(shownPlace(place))} /> : from}
      value={value}
      statuses={statuses}
      words={words}
      colors={COLORS}
      formula={formula}
    >
      {about.map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
      <Quiet>{words.kept(frozen.printed, frozen.sources, frozen.day)}</Quiet>
    </StatusRow>
  );
}

function todayText(
  today: AnswerToday,
  { values: frozen, factIds, printed }: FrozenCell,
  words: FreezeWords,
): string {
  const idList = (ids: readonly string[]) => ids.join(", ") || words.noFacts;
  switch (today.kind) {
    case "same":
    case "same-facts":
    case "unknown":
      return "";
    case "differs": {
      const facts =
        idList(factIds) === idList(today.factIds)
          ? ""
          : words.otherFacts(idList(factIds), idList(today.factIds));
      const isTable = sizeOf(frozen) !== "" || sizeOf(today.values) !== "";
      const answers = isTable
        ? words.tableDiffers(sizeOf(frozen) || ONE, sizeOf(today.values) || ONE)
        : words.answersToday(first(frozen, words), first(today.values, words));
      return [answers, facts].filter(Boolean).join(" ");
    }
    case "other-facts": {
      const [was, is] = [idList(factIds), idList(today.factIds)];
      return was === is ? words.otherFacts(printed, today.printed) : words.otherFacts(was, is);
    }
  }
}

const ONE = "1 × 1";

/** `3 × 2` of a table; nothing of a single cell. */
function sizeOf(rows: CellValueRows): string {
  const width = rows[0]?.length ?? 0;
  return rows.length === 1 && width === 1 ? "" : `${rows.length} × ${width}`;
}

function first(rows: CellValueRows, words: FreezeWords): string {
  return valueInWords(rows[0]?.[0] ?? null) || words.empty;
}

const COLORS = {
  missing: "danger",
  changed: "danger",
  back: "severe",
  otherwise: "warning",
  unknown: "informative",
  moved: "informative",
  same: "success",
} as const satisfies Record<CheckStatus, string>;
