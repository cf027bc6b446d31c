import { Badge } from "@fluentui/react-components";
import type { Evidence } from "../../../core/evidence/explanation";
import type { Fact } from "../../../core/facts/fact";
import { FactAmount } from "../facts/FactAmount";
import { Details } from "../facts/Details";
import { aboutRows, knownRows, printedRows } from "../facts/factRows";
import { OutLink } from "../facts/OutLink";
import { SourceTitle } from "../facts/SourceTitle";
import { StatusBadge } from "../facts/StatusBadge";
import { subject } from "../facts/subject";
import { periodInWords } from "../facts/time";
import { usePane } from "../pane/pane";
import { useSpeech } from "../speech/speech";
import { ClaimsFold } from "./ClaimsFold";
import { Claims } from "./Claims";
import { scopeOf, scopeOption } from "../../../core/facts/scopeOf";
import { Bullets } from "../layout/Bullets";
import { Line } from "../layout/Line";
import { Frame } from "../layout/Frame";

/** One fact that a number rests on, with everything that proves it. */
export function EvidenceCard({
  evidence: { fact, claims, disputed, rule, later },
}: {
  readonly evidence: Evidence;
}) {
  const { dataset } = usePane();
  const speech = useSpeech();
  const { language, phrases } = speech;
  const source = dataset.sources.get(fact.source);
  return (
    <Frame>
      <h3>{subject(fact, dataset, language)}</h3>
      <FactAmount fact={fact} />
      <Line>
        <StatusBadge status={fact.status} />
        {disputed && (
          <Badge appearance="filled" color="danger" shape="rounded">
            {phrases.fact.disputed}
          </Badge>
        )}
      </Line>
      <Details
        rows={[
          [phrases.fact.later, later.length > 0 && <LaterFigures later={later} />],
          ...aboutRows(fact, dataset, speech),
          [phrases.fact.source, source ? <SourceTitle source={source} /> : fact.source],
          [phrases.fact.publisher, source?.publisher ?? ""],
          ...printedRows(fact, source, speech),
          ...knownRows(fact, speech),
          [phrases.fact.rule, rule[language]],
          [phrases.fact.link, source?.url ? <OutLink url={source.url} /> : ""],
          [phrases.fact.id, <code>{fact.id}</code>],
        ]}
      />
      <ClaimsFold fact={fact} />
      <Claims claims={claims.filter((claim) => claim.fact.id !== fact.id)} />
    </Frame>
  );
}

/** Newer figures that did not answer, and what to ask for to get them. */
function LaterFigures({ later }: { readonly later: readonly Fact[] }) {
  const { language, phrases } = useSpeech();
  return (
    <Bullets>
      {later.slice(0, LATER).map((fact) => (
        <li key={fact.id}>
          {[
            fact.printed,
            fact.period ? periodInWords(fact.period, language) : "",
            phrases.fact.status[fact.status],
            scopeOf(fact) && scopeOption(fact),
          ]
            .filter(Boolean)
            .join(" · ")}
        </li>
      ))}
    </Bullets>
  );
}

/** How many later figures are named. */
const LATER = 3;
