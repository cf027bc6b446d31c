import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FactMatch } from "../../../core/audit/knownFigures";
import { shownPlace } from "../../../core/workbook/places";
import type { Place } from "../../../hosts/host";
import { plainNumber } from "../../parts/facts/amount";
import { subject } from "../../parts/facts/subject";
import { JumpButton } from "../../parts/pane/JumpButton";
import { usePane } from "../../parts/pane/pane";
import { Actions } from "../../parts/layout/Actions";
import { Paragraph } from "../../parts/layout/Paragraph";
import { PlainList } from "../../parts/layout/PlainList";
import { Section } from "../../parts/layout/Section";
import { typedFormula } from "../../../workbook/insertion/typedFormula";
import { useSettings } from "../../parts/settings/useSettings";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { likelyNumbers, type TypedNumber } from "../../../workbook/audit/typedNumbers";
import { AUDIT_WORDS } from "../../../words/audit";
import { Line } from "../../parts/layout/Line";
import { Quiet } from "../../parts/layout/Quiet";
import { Stack } from "../../parts/layout/Stack";

/** How many numbers are shown at once. */
const PAGE = 20;

type Replace = (place: Place, formula: string) => void;

/** Typed numbers that equal a known figure, each with the formulas that it could be. */
export function TypedNumbers(props: {
  readonly typed: readonly TypedNumber[];
  readonly onReplace: Replace;
}) {
  const { typed, onReplace } = props;
  const words = useWords(AUDIT_WORDS);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(PAGE);
  const [isAll, setIsAll] = useState(false);
  const likely = likelyNumbers(typed); // While the check goes on, the list grows.
  const unlikely = typed.length - likely.length;
  const open = (isAll ? typed : likely).filter(({ place }) => !left.has(shownPlace(place)));
  const rest = open.length - shown;
  const leave = (place: Place) => setLeft(new Set([...left, shownPlace(place)]));
  return (
    <Section title={words.typedHeading(open.length)}>
      <Paragraph quiet>{open.length > 0 ? words.typedAbout : words.noTyped}</Paragraph>
      <PlainList room={12}>
        {open.slice(0, shown).map((one) => (
          <TypedRow
            key={shownPlace(one.place)}
            typed={one}
            onReplace={onReplace}
            onLeave={() => leave(one.place)}
          />
        ))}
      </PlainList>
      {rest > 0 && (
        <Actions>
          <Button onClick={() => setShown(shown + PAGE)}>{words.more(rest)}</Button>
        </Actions>
      )}
      {unlikely > 0 && (
        <Actions>
          <Button onClick={() => setIsAll(!isAll)}>
            {isAll ? words.hideUnlikely : words.showUnlikely(unlikely)}
          </Button>
        </Actions>
      )}
    </Section>
  );
}

function TypedRow(props: {
  readonly typed: TypedNumber;
  readonly onReplace: Replace;
  readonly onLeave: () => void;
}) {
  const { typed, onReplace, onLeave } = props;
  const words = useWords(AUDIT_WORDS);
  const place = shownPlace(typed.place);
  return (
    <li>
      <Stack room={6}>
        <Line>
          <JumpButton place={typed.place} label={words.goTo(place)} />
          <strong>{words.holds(typed.text)}</strong>
          <Button size="small" aria-label={`${words.leaveIt}: ${place}`} onClick={onLeave}>
            {words.leaveIt}
          </Button>
        </Line>
        {typed.matches.map((match) => (
          <Candidate
            key={`${match.fact.id} ${match.scale.name} ${match.side}`}
            match={match}
            typed={typed}
            onReplace={onReplace}
          />
        ))}
      </Stack>
    </li>
  );
}

/** One figure that the number may be, why, and the formula that gives the same number. */
function Candidate(props: {
  readonly match: FactMatch;
  readonly typed: TypedNumber;
  readonly onReplace: Replace;
}) {
  const { match, typed, onReplace } = props;
  const { fact, likelihood } = match;
  const { dataset, explain } = usePane();
  const { settings } = useSettings();
  const { language } = useSpeech();
  const words = useWords(AUDIT_WORDS);
  const styles = useStyles();
  const formula = useMemo(
    () => typedFormula(match, dataset, explain, settings.mag),
    [match, dataset, explain, settings.mag],
  );
  const about = [subject(fact, dataset, language), fact.period?.text].filter(Boolean).join(" · ");
  return (
    <div className={styles.candidate}>
      <span>
        {words.other} {about} ({fact.printed}). {words.likelihood[likelihood]}
      </span>
      <Reasons match={match} />
      {formula ? (
        <>
          <code>
            <Quiet>{formula}</Quiet>
          </code>
          <span>{words.gives(plainNumber(typed.value))}</span>
          <Actions>
            <Button
              size="small"
              aria-label={`${words.replace(typed.place.address)} · ${about}`}
              onClick={() => onReplace(typed.place, formula)}
            >
              {words.replace(typed.place.address)}
            </Button>
          </Actions>
        </>
      ) : (
        <span>{words.unreachable}</span>
      )}
    </div>
  );
}

/** Which title gave the company, which the metric, the time, the unit. */
function Reasons({ match }: { readonly match: FactMatch }) {
  const words = useWords(AUDIT_WORDS);
  return (
    <PlainList room={0}>
      {match.reasons.map(({ about, title, from }) => (
        <li key={about}>
          <Quiet>{words.reason(words.reasonAbout[about], title, words.reasonFrom[from])}</Quiet>
        </li>
      ))}
    </PlainList>
  );
}

const useStyles = makeStyles({
  candidate: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "4px",
    paddingLeft: "10px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});
