import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMemo } from "react";
import { StatusRegion } from "../../parts/layout/StatusRegion";
import { EvidenceCard } from "../../parts/evidence/EvidenceCard";
import { FailureText } from "../../parts/evidence/FailureText";
import { AnswerCells } from "../../parts/formulas/ExampleAnswer";
import { FormulaText } from "../../parts/formulas/FormulaText";
import { InsertionNotice } from "../../parts/job/InsertionNotice";
import { useInsertion } from "../../parts/job/useInsertion";
import { usePane } from "../../parts/pane/pane";
import { Actions } from "../../parts/layout/Actions";
import { Paragraph } from "../../parts/layout/Paragraph";
import { Section } from "../../parts/layout/Section";
import { Stack } from "../../parts/layout/Stack";
import { FIND_WORDS, type FindWords } from "../../../words/find";
import type { Phrases } from "../../../words/phrases";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { type Layout, planOf } from "./layout";
import { type Preview, preview } from "./preview";
import { shownPreview } from "./shownPreview";
import { Fold } from "../../parts/layout/Fold";

/** More cells than these are cut off, and more sources not listed: the sheet shows them all. */
const MOST = { rows: 20, columns: 12, sources: 12 };

/** What would stand in the sheet and where it comes from, with the button that puts it there. */
export function FindPreview({ layout }: { readonly layout: Layout }) {
  const { explain } = usePane();
  const { language, phrases } = useSpeech();
  const words = useWords(FIND_WORDS);
  const insertion = useInsertion();
  const focusComesBack = useRestoreFocusTarget();
  const seen = useMemo(() => preview(layout, explain), [layout, explain]);
  const size = { rows: seen.rows.length, columns: seen.rows[0]?.length ?? 0 };
  const formula = layout.kind === "one" ? layout.call.formula : "";
  const isCut = size.rows > MOST.rows || size.columns > MOST.columns;
  const rows = seen.rows.slice(0, MOST.rows).map((row) => row.slice(0, MOST.columns));
  return (
    <>
      <Section title={words.preview}>
        {formula && <FormulaText formula={formula} />}
        {isCut && <Paragraph>{words.firstCells(size.rows, size.columns)}</Paragraph>}
        <AnswerCells formula={formula || words.preview} shown={shownPreview(rows, layout)} />
        {seen.failure && <FailureText failure={seen.failure} doubts={[]} />}
      </Section>
      <StatusRegion label={words.preview}>
        {answerText(seen, layout, words, phrases)} {seen.failure?.words[language]}
      </StatusRegion>
      <InsertionNotice dialogue={insertion} />
      <Actions>
        <Button
          {...focusComesBack}
          appearance="primary"
          onClick={() => insertion.insertAt((cell) => planOf(layout, cell, size))}
        >
          {buttonLabel(layout, seen, words)}
        </Button>
      </Actions>
      <Sources seen={seen} />
    </>
  );
}

/** The cards of the figures: of one at once, of several when they are asked for. */
function Sources({ seen: { evidence } }: { readonly seen: Preview }) {
  const { phrases } = useSpeech();
  const words = useWords(FIND_WORDS);
  const [first, second] = evidence;
  if (first && !second) return <EvidenceCard evidence={first} />;
  if (!first) return null;
  const shown = evidence.slice(0, MOST.sources);
  return (
    <>
      <Paragraph>{countText({ evidence }, words, phrases)}</Paragraph>
      <Fold summary={words.behind}>
        <Stack>
          {shown.length < evidence.length && (
            <Paragraph>{words.firstFigures(shown.length, evidence.length)}</Paragraph>
          )}
          {shown.map((one) => (
            <EvidenceCard key={one.fact.id} evidence={one} />
          ))}
        </Stack>
      </Fold>
    </>
  );
}

function countText(
  { evidence }: Pick<Preview, "evidence">,
  words: FindWords,
  { fact }: Phrases,
): string {
  const disputed = evidence.filter((one) => one.disputed).length;
  const figures = fact.figures(evidence.length);
  return disputed > 0 ? `${figures} · ${words.disputed(disputed)}` : figures;
}

/** The preview in one line. */
function answerText(seen: Preview, layout: Layout, words: FindWords, phrases: Phrases): string {
  const [first = []] = seen.rows;
  if (seen.rows.length > 1 || first.length > 1)
    return `${words.block(seen.rows.length, first.length)}. ${countText(seen, words, phrases)}`;
  return [
    shownPreview(seen.rows, layout).rows[0]?.[0]?.text ?? "",
    ...(seen.evidence.some(({ disputed }) => disputed) ? [words.disputed(1)] : []),
  ].join(" · ");
}

function buttonLabel(layout: Layout, { rows }: Preview, words: FindWords): string {
  if (layout.kind === "block")
    return words.insertCells(layout.rows.flatMap(({ calls }) => calls).length);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? words.insertTable : words.insertOne;
}
