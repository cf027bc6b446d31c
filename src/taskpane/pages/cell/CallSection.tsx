import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Evidence, Explanation } from "../../../core/evidence/explanation";
import type { OwnCall } from "../../../core/evidence/lineage";
import { plainNumber } from "../../parts/facts/amount";
import { Heading } from "../../parts/layout/Heading";
import { Paragraph } from "../../parts/layout/Paragraph";
import { useSpeech } from "../../parts/speech/speech";
import { EvidenceCard } from "../../parts/evidence/EvidenceCard";
import { AboutFunction } from "./AboutFunction";
import { FailureText, Refusals } from "../../parts/evidence/FailureText";
import { Stack } from "../../parts/layout/Stack";

/** How many facts are shown at once. */
const PAGE = 50;

/** One call of the formula: its result and the facts behind it, or why the pane cannot tell. */
export function CallSection({ reading }: { readonly reading: OwnCall }) {
  const styles = useStyles();
  return (
    <section aria-label={reading.text}>
      <Stack>
        <code className={styles.call}>{reading.text}</code>
        <AboutFunction id={reading.id} />
        {reading.explanation ? (
          <Answer {...reading} explanation={reading.explanation} />
        ) : (
          <Refusals refusals={reading.refusals} />
        )}
      </Stack>
    </section>
  );
}

function Answer({
  explanation: { rows, evidence, failure },
  doubts,
  fills,
}: Pick<OwnCall, "doubts" | "fills"> & { readonly explanation: Explanation }) {
  const { phrases } = useSpeech();
  const styles = useStyles();
  const answers = evidence.filter(({ role }) => role === "answer");
  const terms = evidence.filter(({ role }) => role === "term");
  return (
    <>
      {fills && <Heading>{phrases.call.ownFigure(fills.rows, fills.columns)}</Heading>}
      <p className={styles.result}>
        {phrases.call.result} <strong>{resultText(rows, phrases.call.cells)}</strong>
      </p>
      {failure && <FailureText failure={failure} doubts={doubts} />}
      {!failure && evidence.length === 0 && <Paragraph>{phrases.call.noEvidence}</Paragraph>}
      {terms.length > 0 && answers.length === 0 && <Paragraph>{phrases.call.termsOnly}</Paragraph>}
      <Facts heading={phrases.call.answers(answers.length)} evidence={answers} />
      <Facts heading={phrases.call.terms(terms.length)} evidence={terms} />
    </>
  );
}

function Facts({
  heading,
  evidence,
}: {
  readonly heading: string;
  readonly evidence: readonly Evidence[];
}) {
  const { phrases } = useSpeech();
  const [shown, setShown] = useState(PAGE);
  if (evidence.length === 0) return null;
  const rest = evidence.length - shown;
  return (
    <>
      <Heading>{heading}</Heading>
      {evidence.slice(0, shown).map((one) => (
        <EvidenceCard key={one.fact.id} evidence={one} />
      ))}
      {rest > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>{phrases.call.more(rest)}</Button>
      )}
    </>
  );
}

function resultText(
  rows: Explanation["rows"],
  sizeText: (rows: number, columns: number) => string,
): string {
  const [first = []] = rows;
  const [value] = first;
  if (rows.length > 1 || first.length > 1) return sizeText(rows.length, first.length);
  if (typeof value === "number") return plainNumber(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : (value ?? "");
}

const useStyles = makeStyles({
  call: { fontSize: tokens.fontSizeBase300 },
  result: { fontVariantNumeric: "tabular-nums" },
});
