import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { inputShare } from "../../../../core/evidence/inputShare";
import type { Lineage, TracedFact } from "../../../../core/evidence/lineage";
import { isSamePlace, shownPlace } from "../../../../core/workbook/places";
import type { Place } from "../../../../hosts/host";
import { StatusBadge } from "../../../parts/facts/StatusBadge";
import { subject } from "../../../parts/facts/subject";
import { useJump } from "../../../parts/pane/jump";
import { usePane } from "../../../parts/pane/pane";
import { Actions } from "../../../parts/layout/Actions";
import { Heading } from "../../../parts/layout/Heading";
import { Paragraph } from "../../../parts/layout/Paragraph";
import { PlainList } from "../../../parts/layout/PlainList";
import { Section } from "../../../parts/layout/Section";
import { BEHIND_WORDS } from "../../../../words/behind";
import { useSpeech } from "../../../parts/speech/speech";
import { useWords } from "../../../parts/speech/useWords";
import { CiteCell } from "./CiteCell";
import { useLineage } from "./useLineage";
import { Bullets } from "../../../parts/layout/Bullets";
import { Stack } from "../../../parts/layout/Stack";

/** How many figures are shown at once. */
const PAGE = 20;

/**
 * Every figure behind the selected cell, also through other cells, and the citation of them all.
 * @param reading Changes whenever the cell was read again.
 */
export function BehindCell(props: { readonly place: Place; readonly reading: unknown }) {
  const { place, reading } = props;
  const found = useLineage(place, reading);
  const words = useWords(BEHIND_WORDS);
  if (found.state === "waiting") return null;
  if (found.state === "failed") return <p role="alert">{found.message}</p>;
  const { lineage } = found;
  // The reading of another cell, soon overtaken.
  if (!isSamePlace(lineage.place, place)) return null;
  return (
    <Section title={words.heading}>
      <Paragraph>
        {lineage.facts.length > 0 ? words.about(lineage.facts.length) : words.nothing}
      </Paragraph>
      <Facts lineage={lineage} />
      {lineage.inputs.length > 0 && <Inputs lineage={lineage} />}
      {lineage.gaps.length > 0 && <Gaps lineage={lineage} />}
      {lineage.facts.length > 0 && <CiteCell lineage={lineage} />}
    </Section>
  );
}

function Facts({ lineage: { facts, place } }: { readonly lineage: Lineage }) {
  const words = useWords(BEHIND_WORDS);
  const [shown, setShown] = useState(PAGE);
  const through = facts.filter((fact) => !isSamePlace(fact.place, place));
  const rest = through.length - shown;
  return (
    <>
      <PlainList>
        {through.slice(0, shown).map((fact) => (
          <FactRow key={`${shownPlace(fact.place)} ${fact.evidence.fact.id}`} behind={fact} />
        ))}
      </PlainList>
      {rest > 0 && (
        <Actions>
          <Button onClick={() => setShown(shown + PAGE)}>{words.more(rest)}</Button>
        </Actions>
      )}
    </>
  );
}

function FactRow({
  behind: {
    place,
    evidence: { fact },
  },
}: {
  readonly behind: TracedFact;
}) {
  const { dataset } = usePane();
  const jump = useJump();
  const { language } = useSpeech();
  const words = useWords(BEHIND_WORDS);
  const at = shownPlace(place);
  return (
    <li>
      <Stack room={4}>
        <span>
          {[subject(fact, dataset, language), fact.period?.text, fact.printed]
            .filter(Boolean)
            .join(" · ")}{" "}
          <StatusBadge status={fact.status} />
        </span>
        <Actions>
          <Button size="small" onClick={() => jump(place)}>
            {words.cameIn(at)}
          </Button>
        </Actions>
      </Stack>
    </li>
  );
}

/** The typed numbers that the cell rests on, and the share of its inputs that have a source. */
function Inputs({ lineage }: { readonly lineage: Lineage }) {
  const words = useWords(BEHIND_WORDS);
  const jump = useJump();
  const [shown, setShown] = useState(PAGE);
  const { inputs } = lineage;
  const { sourced, all } = inputShare([lineage]);
  const rest = inputs.length - shown;
  return (
    <>
      <Heading level="h3">{words.inputsHeading(sourced, all)}</Heading>
      <PlainList>
        {inputs.slice(0, shown).map(({ place, value, title, hasSource }) => (
          <li key={shownPlace(place)}>
            <Button size="small" onClick={() => jump(place)}>
              {shownPlace(place)}
            </Button>{" "}
            {[title, value, hasSource ? words.ownSource : words.assumption]
              .filter((part) => part !== "")
              .join(" · ")}
          </li>
        ))}
      </PlainList>
      {rest > 0 && (
        <Actions>
          <Button onClick={() => setShown(shown + PAGE)}>{words.more(rest)}</Button>
        </Actions>
      )}
    </>
  );
}

function Gaps({ lineage: { gaps } }: { readonly lineage: Lineage }) {
  const { language } = useSpeech();
  const words = useWords(BEHIND_WORDS);
  return (
    <>
      <Heading level="h3">{words.gapsHeading(gaps.length)}</Heading>
      <Bullets>
        {gaps.slice(0, PAGE).map((gap) => (
          <li key={gap.words.en}>{gap.words[language]}</li>
        ))}
      </Bullets>
    </>
  );
}
