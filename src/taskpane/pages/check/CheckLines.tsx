import { StatusList, StatusRow } from "../../parts/layout/StatusList";
import type { CheckLine, CheckOutcome } from "../../../workbook/check/check";
import { useSpeech } from "../../parts/speech/speech";
import { useCheckWords } from "./useCheckWords";
import { Quiet } from "../../parts/layout/Quiet";

const OUTCOMES = ["otherwise", "absent", "expected"] as const satisfies readonly CheckOutcome[];

/** What was found, what is otherwise first. */
export function CheckLines({ lines }: { readonly lines: readonly CheckLine[] }) {
  const words = useCheckWords();
  const { language } = useSpeech();
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
      words={words.lines}
      keyOf={({ group, name }) => `${group} ${name.en}`}
      row={({ name, detail, statuses }) => (
        <StatusRow
          place={<span>{name[language]}</span>}
          value=""
          statuses={statuses}
          words={words.lines}
          colors={COLORS}
          formula=""
        >
          {detail && <Quiet>{detail[language]}</Quiet>}
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
