import { useMemo, useState } from "react";
import type { Fact } from "../../../core/facts/fact";
import { Failure } from "../../../core/words/failure";
import type { Vintage } from "../../../core/disagreement/vintages";
import { PointsChart } from "../charts/PointsChart";
import { ChosenFigure } from "../facts/ChosenFigure";
import { pointWords } from "../facts/pointWords";
import { dateInWords } from "../facts/time";
import { usePane } from "../pane/pane";
import { Stack } from "../layout/Stack";
import { CLAIMS_WORDS } from "../../../words/claims";
import { useSpeech } from "../speech/speech";
import { useWords } from "../speech/useWords";
import { claimPoints } from "./claimPoints";
import { vintagesOf } from "./vintagesOf";
import { Bullets } from "../layout/Bullets";
import { Quiet } from "../layout/Quiet";

/**
 * The claims about one thing by the day they became known, and what the answer was from day to day.
 * @param claims All of them, the chosen one among them.
 */
export function ClaimsOverTime(props: { readonly fact: Fact; readonly claims: readonly Fact[] }) {
  const { fact, claims } = props;
  const { dataset } = usePane();
  const speech = useSpeech();
  const words = useWords(CLAIMS_WORDS);
  const [opened, setOpened] = useState<string>();
  const points = useMemo(
    () => claimPoints(claims, fact, dataset, speech),
    [claims, fact, dataset, speech],
  );
  const vintages = useMemo(() => vintagesOf(fact, dataset), [fact, dataset]);
  const shown = claims.find(({ id }) => id === opened);
  const undrawn = claims.length - points.length;
  return (
    <Stack>
      {points.length > 0 && (
        <figure>
          <p>
            <Quiet small>{words.about}</Quiet>
          </p>
          <PointsChart
            title={words.title}
            points={points}
            chosen={opened ?? fact.id}
            onChoose={setOpened}
            isFraction={dataset.metrics.get(fact.metric)?.unit === "fraction"}
          />
        </figure>
      )}
      {undrawn > 0 && (
        <p>
          <Quiet small>{words.undrawn(undrawn)}</Quiet>
        </p>
      )}
      {shown && <ChosenFigure key={shown.id} fact={shown} level="h4" />}
      {vintages.length > 0 && (
        <>
          <h4>{words.vintages}</h4>
          <Bullets ordered>
            {vintages.map((vintage) => (
              <VintageLine key={vintage.asOf} vintage={vintage} />
            ))}
          </Bullets>
        </>
      )}
    </Stack>
  );
}

function VintageLine({ vintage: { asOf, found } }: { readonly vintage: Vintage }) {
  const { dataset } = usePane();
  const speech = useSpeech();
  const words = useWords(CLAIMS_WORDS);
  const label =
    found instanceof Failure ? words.noAnswer : pointWords(found.facts[0], dataset, speech);
  return (
    <li>
      <strong>{words.since(dateInWords(asOf, speech.language))}</strong>{" "}
      {typeof label === "string" ? label : label.slice(0, WITHOUT_KNOWN).join(" · ")}
    </li>
  );
}

/** The day on which a figure became known is the day that the line begins with. */
const WITHOUT_KNOWN = -1;
