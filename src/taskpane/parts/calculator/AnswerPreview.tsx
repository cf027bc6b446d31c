import { useState } from "react";
import type { Explanation } from "../../../core/evidence/explanation";
import { StatusRegion } from "../layout/StatusRegion";
import { FailureText, Refusals } from "../evidence/FailureText";
import type { OwnCall } from "../../../core/evidence/lineage";
import { AnswerCells } from "../formulas/ExampleAnswer";
import { shownAmounts } from "../formulas/shownAnswer";
import { Paragraph } from "../layout/Paragraph";
import { Stack } from "../layout/Stack";
import { CALCULATOR_WORDS } from "../../../words/calculator";
import { type Speech, useSpeech } from "../speech/speech";
import { useWords } from "../speech/useWords";
import type { CalculatorAnswer } from "./useCalculatorAnswer";

/** More cells than these are cut off: the sheet shows them all. */
const MOST = { rows: 20, columns: 20 };

/**
 * What the formula of a form gives, seen at once and said aloud once the reader is through with a
 * field.
 */
export function AnswerPreview(props: {
  readonly answer: CalculatorAnswer | null;
  /** Whether the reader is in the middle of a field. */
  readonly isTyping: boolean;
}) {
  const { answer, isTyping } = props;
  const speech = useSpeech();
  const words = useWords(CALCULATOR_WORDS);
  const now = answer ? answerText(answer, speech) : "";
  const [announced, setAnnounced] = useState("");
  if (!isTyping && announced !== now) setAnnounced(now);
  return (
    <Stack>
      {answer &&
        ("reading" in answer ? (
          <Read formula={answer.formula} reading={answer.reading} />
        ) : (
          <Paragraph>{words.notComputed(answer.message)}</Paragraph>
        ))}
      <StatusRegion label={words.answer}>{announced}</StatusRegion>
    </Stack>
  );
}

function Read({ formula, reading }: { readonly formula: string; readonly reading: OwnCall }) {
  const words = useWords(CALCULATOR_WORDS);
  if (!reading.explanation) return <Refusals refusals={reading.refusals} />;
  const { rows, failure } = reading.explanation;
  const [first = []] = rows;
  const isCut = rows.length > MOST.rows || first.length > MOST.columns;
  const cells = rows.slice(0, MOST.rows).map((row) => row.slice(0, MOST.columns));
  return (
    <>
      {isCut && <Paragraph>{words.firstCells(rows.length, first.length)}</Paragraph>}
      <AnswerCells formula={formula} shown={shownAmounts(cells, formula)} />
      {failure && <FailureText failure={failure} doubts={reading.doubts} />}
    </>
  );
}

/** The answer in one line. */
function answerText(answer: CalculatorAnswer, { language, phrases }: Speech): string {
  if (!("reading" in answer)) return CALCULATOR_WORDS[language].notComputed(answer.message);
  const { reading } = answer;
  if (!reading.explanation) return phrases.call.unresolved;
  const { rows, failure } = reading.explanation;
  return [valueText(rows, answer.formula, phrases), failure?.words[language]]
    .filter(Boolean)
    .join(" ");
}

function valueText(
  rows: Explanation["rows"],
  formula: string,
  { functions, call }: Speech["phrases"],
): string {
  const [first = []] = rows;
  if (rows.length > 1 || first.length > 1)
    return `${functions.shows} ${call.cells(rows.length, first.length)}`;
  return `${functions.shows} ${shownAmounts(rows, formula).rows[0]?.[0]?.text ?? ""}`;
}
