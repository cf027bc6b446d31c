import { usePane } from "../../parts/pane/pane";
import { QuietRemark, StatusList, StatusRow } from "../../parts/layout/StatusList";
import type { CheckLine, CheckOutcome } from "../../../workbook/check/check";
import { CHECK_WORDS } from "../../words/check";
import { useSpeech } from "../../words/speech";
import { useWords } from "../../words/useWords";

const OUTCOMES = ["otherwise", "absent", "expected"] as const satisfies readonly CheckOutcome[];

/** What was found, what is otherwise first. */
export function CheckLines({ lines }: { readonly lines: readonly CheckLine[] }) {
  const { host } = usePane();
  const words = useWords(CHECK_WORDS);
  const { language } = useSpeech();
  const { status } = words.lines;
  const absent = host.name === "excel" ? status.absent : words.absentHere;
  const listWords = { ...words.lines, status: { ...status, absent } };
  const things = OUTCOMES.flatMap((outcome) =>
    lines
      .filter((line) => line.outcome === outcome)
      .map((line) => ({ ...line, statuses: [outcome] })),
  );
  return (
    <StatusList
      heading={words.heading(lines.length)}
      statuses={OUTCOMES}
      things={things}
      words={listWords}
      keyOf={({ group, name }) => `${group} ${name.en}`}
      row={({ name, detail, statuses }) => (
        <StatusRow
          place={<span>{name[language]}</span>}
          value=""
          statuses={statuses}
          words={listWords}
          colors={COLORS}
          formula=""
        >
          {detail && <QuietRemark>{detail[language]}</QuietRemark>}
        </StatusRow>
      )}
    />
  );
}

const COLORS = {
  otherwise: "danger",
  absent: "informative",
  expected: "success",
} as const satisfies Record<CheckOutcome, string>;
