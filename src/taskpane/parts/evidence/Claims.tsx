import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { Claim } from "../../../core/evidence/explanation";
import { amount, amountInWords } from "../facts/amount";
import { SourceTitle } from "../facts/SourceTitle";
import { StatusBadge } from "../facts/StatusBadge";
import { dateInWords } from "../facts/time";
import { usePane } from "../pane/pane";
import { PlainList } from "../layout/PlainList";
import { useSpeech } from "../speech/speech";
import { Line } from "../layout/Line";
import { Quiet } from "../layout/Quiet";

/**
 * The other claims about the same thing, each with its source and whether it agrees with the chosen
 * one.
 */
export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  const { phrases } = useSpeech();
  const styles = useStyles();
  if (claims.length === 0) return null;
  return (
    <section>
      <h4 className={styles.heading}>{phrases.fact.otherClaims(claims.length)}</h4>
      <PlainList>
        {claims.map((claim) => (
          <li key={claim.fact.id} className={styles.claim}>
            <ClaimLine claim={claim} />
          </li>
        ))}
      </PlainList>
    </section>
  );
}

function ClaimLine({ claim: { fact, agrees, isSuperseded } }: { readonly claim: Claim }) {
  const { dataset } = usePane();
  const { language, phrases } = useSpeech();
  const source = dataset.sources.get(fact.source);
  const words = phrases.fact;
  const stands = `${words.known} ${dateInWords(fact.known.text, language)} · ${words.paragraph} ${fact.locator}`;
  return (
    <>
      <Line>
        <strong>
          {words.qualifier[fact.qualifier]}{" "}
          {amountInWords(fact, language) || amount(fact, language)}
        </strong>
        <StatusBadge status={fact.status} />
        <Badge
          appearance="outline"
          color={agrees ? "success" : isSuperseded ? "informative" : "danger"}
          shape="rounded"
        >
          {agrees ? words.agrees : isSuperseded ? words.superseded : words.disagrees}
        </Badge>
      </Line>
      <div>{source?.publisher}</div>
      {source ? <SourceTitle source={source} /> : fact.source}
      <div>
        <Quiet>{stands}</Quiet>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  heading: { margin: "8px 0 4px" },
  claim: {
    paddingLeft: "10px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});
